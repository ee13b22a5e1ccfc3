"""DNS over HTTPS

A name that no resolver knows but a server of DNS over HTTPS (RFC 8484) on this machine: the status of a GET of that
name, or what asking for such a resolver raised. niquests takes the resolver's address as `resolver="doh://..."`; the
same was asked of the others in vain. `rfc8484=true` in that address makes it ask as the RFC says; by default it wants
JSON, which the RFC does not know. The server's certificate was not verified.
"""

from tests.support.naming import NAME, naming
from tests.support.raised import raised_by

QUESTION = "Can it resolve names with DNS over HTTPS (DoH)?"
ANSWERS = {200: ("yes", "yes"), "raises TypeError": ("no", "no such option")}


def with_requests(requests, server):
    port = server.http.rpartition(":")[2]
    options = "rfc8484=true&cert_reqs=CERT_NONE"
    with naming(server.http) as names:
        try:
            session = requests.Session(resolver=f"doh://127.0.0.1:{names.port}/dns-query?{options}")
        except TypeError as error:
            return error
        status = session.get(f"http://{NAME}:{port}/get", timeout=5).status_code
        return status if names.asked == [NAME] else names.asked


def with_httpx(httpx, server):
    return raised_by(httpx.Client, resolver="doh://127.0.0.1/")


async def with_aiohttp(aiohttp, server):
    return raised_by(aiohttp.ClientSession, resolver="doh://127.0.0.1/")

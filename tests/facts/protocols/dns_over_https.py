"""DNS over HTTPS

A name that only a server of DNS over HTTPS (RFC 8484) on this machine knows: the status of a GET of that name, or the
class of what asking for such a resolver raised. niquests takes the resolver's address as `resolver="doh://..."`; the
same was asked of the others in vain. The resolver's certificate was not verified.
"""

from tests.support.naming import NAME, naming
from tests.support.raised import raised_by


def _through(client, server):
    port = server.http.rpartition(":")[2]
    with naming(server.http) as names:
        resolver = f"doh://127.0.0.1:{names.port}/resolve?cert_reqs=CERT_NONE"

        def status():
            with client.Session(resolver=resolver) as session:
                status = session.get(f"http://{NAME}:{port}/get", timeout=5).status_code
            if names.asked != [NAME]:
                raise ValueError(f"the resolver was asked for {names.asked}")
            return status

        return raised_by(status)


def with_requests(requests, server):
    return _through(requests, server)


def with_httpx(httpx, server):
    return raised_by(httpx.Client, resolver="doh://127.0.0.1/")


async def with_aiohttp(aiohttp, server):
    return raised_by(aiohttp.ClientSession, resolver="doh://127.0.0.1/")

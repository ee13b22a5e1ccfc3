"""Retries of the connection

Nobody listens at the port, so that connecting is refused at once, and one retry is asked for with what the client has
for it; the cell's code shows it. The outcome is how often the process tried to connect, as Python's audit events say,
or the exception that the option raised.
"""

from tests.support.attempts import attempts_to
from tests.support.raised import raised_by
from tests.support.unreachable import closed_port

QUESTION = "Can it retry a failed connection?"
ANSWERS = {2: ("yes", "{} attempts"), 1: ("no", "no"), "raises TypeError": ("no", "no such option")}


def with_requests(requests, server):
    def attempts(adapter):
        with closed_port() as url, attempts_to(url) as seen, requests.Session() as session:
            session.mount("http://", adapter)
            raised_by(session.get, url, timeout=5)
            return len(seen)

    return attempts(requests.adapters.HTTPAdapter(max_retries=1))


def with_httpx(httpx, server):
    def attempts(transport):
        with closed_port() as url, attempts_to(url) as seen, httpx.Client(transport=transport) as client:
            raised_by(client.get, url)
            return len(seen)

    return attempts(httpx.HTTPTransport(retries=1))


async def with_aiohttp(aiohttp, server):
    return raised_by(aiohttp.TCPConnector, retries=1)

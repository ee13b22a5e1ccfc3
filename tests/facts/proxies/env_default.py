"""Uses `HTTP_PROXY` by default

`HTTP_PROXY` named a proxy, and a request was made without an option. The outcome says whether the proxy received
it.
"""

from tests.support.proxying import proxied
from tests.support.raised import raised_by, raised_by_awaiting

QUESTION = "Does it use HTTP_PROXY by default?"


def with_requests(requests, server):
    with proxied() as proxy:
        raised_by(requests.get, "http://example.test/", timeout=5)
        return bool(proxy.requests)


def with_httpx(httpx, server):
    with proxied() as proxy:
        raised_by(httpx.get, "http://example.test/")
        return bool(proxy.requests)


async def with_aiohttp(aiohttp, server):
    with proxied() as proxy:
        async with aiohttp.ClientSession() as session:
            await raised_by_awaiting(session.get("http://example.test/"))
        return bool(proxy.requests)

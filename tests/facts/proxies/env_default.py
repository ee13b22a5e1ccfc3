"""Uses `HTTP_PROXY` by default

`HTTP_PROXY` named a proxy, and a request was made without an option. The outcome says whether the proxy received
it.
"""

from contextlib import suppress

from tests.support.proxying import proxied

QUESTION = "Does it use HTTP_PROXY by default?"


def with_requests(requests, server):
    with proxied() as proxy:
        with suppress(requests.ConnectionError):
            requests.get("http://example.test/", timeout=5)
        return bool(proxy.requests)


def with_httpx(httpx, server):
    with proxied() as proxy:
        with suppress(httpx.ConnectError):
            httpx.get("http://example.test/")
        return bool(proxy.requests)


async def with_aiohttp(aiohttp, server):
    with proxied() as proxy:
        async with aiohttp.ClientSession() as session:
            with suppress(aiohttp.ClientConnectorError):
                await session.get("http://example.test/")
        return bool(proxy.requests)

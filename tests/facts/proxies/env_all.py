"""Uses `ALL_PROXY`

`ALL_PROXY` alone named a proxy: whether the proxy received the request. aiohttp's session was made with
`trust_env=True`, here and where `NO_PROXY` is asked about, or no variable would have mattered to it.
"""

from contextlib import suppress

from tests.support.proxying import proxied

QUESTION = "Does it use ALL_PROXY?"


def with_requests(requests, server):
    with proxied("ALL_PROXY") as proxy:
        with suppress(requests.ConnectionError):
            requests.get("http://example.test/", timeout=5)
        return bool(proxy.requests)


def with_httpx(httpx, server):
    with proxied("ALL_PROXY") as proxy:
        with suppress(httpx.ConnectError):
            httpx.get("http://example.test/")
        return bool(proxy.requests)


async def with_aiohttp(aiohttp, server):
    with proxied("ALL_PROXY") as proxy:
        async with aiohttp.ClientSession(trust_env=True) as session:
            with suppress(aiohttp.ClientConnectorError):
                await session.get("http://example.test/")
        return bool(proxy.requests)

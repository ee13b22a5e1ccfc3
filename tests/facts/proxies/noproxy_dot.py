"""`NO_PROXY=.example.test` bypasses the proxy for `example.test`

`HTTP_PROXY` names a proxy, and `NO_PROXY` a domain with a dot before it. The domain itself is asked for: whether the
proxy received nothing.
"""

from contextlib import suppress

from tests.support.proxying import proxied

QUESTION = "Does NO_PROXY=.example.test bypass the proxy for example.test itself?"


def with_requests(requests, server):
    with proxied(no_proxy=".example.test") as proxy:
        with suppress(requests.ConnectionError):
            requests.get("http://example.test/", timeout=5)
        return not proxy.requests


def with_httpx(httpx, server):
    with proxied(no_proxy=".example.test") as proxy:
        with suppress(httpx.ConnectError):
            httpx.get("http://example.test/")
        return not proxy.requests


async def with_aiohttp(aiohttp, server):
    with proxied(no_proxy=".example.test") as proxy:
        async with aiohttp.ClientSession(trust_env=True) as session:
            with suppress(aiohttp.ClientConnectorError):
                await session.get("http://example.test/")
        return not proxy.requests

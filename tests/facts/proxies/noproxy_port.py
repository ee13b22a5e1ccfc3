"""`NO_PROXY=example.test:8000` bypasses the proxy for that port

`HTTP_PROXY` names a proxy, and `NO_PROXY` a host with a port. Just that host and port are asked for: whether the proxy
received nothing.
"""

from contextlib import suppress

from tests.support.proxying import proxied

QUESTION = "Does NO_PROXY=example.test:8000 (with a port) bypass the proxy for that port?"


def with_requests(requests, server):
    with proxied(no_proxy="example.test:8000") as proxy:
        with suppress(requests.ConnectionError):
            requests.get("http://example.test:8000/", timeout=5)
        return not proxy.requests


def with_httpx(httpx, server):
    with proxied(no_proxy="example.test:8000") as proxy:
        with suppress(httpx.ConnectError):
            httpx.get("http://example.test:8000/")
        return not proxy.requests


async def with_aiohttp(aiohttp, server):
    with proxied(no_proxy="example.test:8000") as proxy:
        async with aiohttp.ClientSession(trust_env=True) as session:
            with suppress(aiohttp.ClientConnectorError):
                await session.get("http://example.test:8000/")
        return not proxy.requests

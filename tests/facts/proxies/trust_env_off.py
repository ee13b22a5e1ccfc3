"""`trust_env=False` turns `HTTP_PROXY` off

`HTTP_PROXY` named a proxy, and a session or client with `trust_env=False` made a request: whether the proxy received
nothing.
"""

from contextlib import suppress

from tests.support.proxying import proxied

QUESTION = "Does trust_env=False turn HTTP_PROXY off?"


URL = "http://example.test/"


def with_requests(requests, server):
    with proxied() as proxy, requests.Session() as session:
        session.trust_env = False
        with suppress(requests.ConnectionError):
            session.get(URL, timeout=5)
        return not proxy.requests


def with_httpx(httpx, server):
    with proxied() as proxy, httpx.Client(trust_env=False) as client:
        with suppress(httpx.ConnectError):
            client.get(URL)
        return not proxy.requests


async def with_aiohttp(aiohttp, server):
    with proxied() as proxy:
        async with aiohttp.ClientSession(trust_env=False) as session:
            with suppress(aiohttp.ClientConnectorError):
                await session.get(URL)
        return not proxy.requests

"""`HTTP_PROXY` set after a first request

A first request was made without a proxy. Then `HTTP_PROXY` was set in the same process, and a new client made a
request. The outcome says whether the proxy received nothing.
"""

from contextlib import suppress

from tests.support.proxying import proxied

QUESTION = "Does it notice HTTP_PROXY when it is set after a first request?"
ANSWERS = {False: ("yes", "noticed"), True: ("no", "ignored")}


URL = "http://example.test/"


def with_requests(requests, server):
    requests.get(server.http + "/get", timeout=5)
    with proxied() as proxy:
        with suppress(requests.ConnectionError):
            requests.get(URL, timeout=5)
        return not proxy.requests


def with_httpx(httpx, server):
    httpx.get(server.http + "/get")
    with proxied() as proxy:
        with suppress(httpx.ConnectError):
            httpx.get(URL)
        return not proxy.requests


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession(trust_env=True) as session:
        await session.get(server.http + "/get")
    with proxied() as proxy:
        async with aiohttp.ClientSession(trust_env=True) as session:
            with suppress(aiohttp.ClientConnectorError):
                await session.get(URL)
        return not proxy.requests

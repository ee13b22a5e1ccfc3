"""Three calls without a session

`get` of the module, or `aiohttp.request`, three times to one host: each call opens a connection. Use a
session.
"""

from tests.support.wire import Listener

QUESTION = "Do calls without a session reuse a connection?"
ANSWERS = {1: ("yes", "one connection"), ...: ("no", "{} connections")}


def with_requests(requests, server):
    with Listener() as listener:
        for _ in range(3):
            requests.get(listener.url, timeout=5)
        return listener.connections


def with_httpx(httpx, server):
    with Listener() as listener:
        for _ in range(3):
            httpx.get(listener.url)
        return listener.connections


async def with_aiohttp(aiohttp, server):
    with Listener() as listener:
        for _ in range(3):
            async with aiohttp.request("GET", listener.url) as response:
                await response.read()
        return listener.connections

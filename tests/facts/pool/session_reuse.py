"""Three calls of one session

`get` of one session, three times to one host: the connections that the server accepted.
"""

from tests.support.wire import Listener

QUESTION = "Does a session reuse its connection?"
ANSWERS = {1: ("yes", "one connection"), ...: ("no", "{} connections")}


def with_requests(requests, server):
    with Listener() as listener, requests.Session() as session:
        for _ in range(3):
            session.get(listener.url, timeout=5)
        return listener.connections


def with_httpx(httpx, server):
    with Listener() as listener, httpx.Client() as client:
        for _ in range(3):
            client.get(listener.url)
        return listener.connections


async def with_aiohttp(aiohttp, server):
    with Listener() as listener:
        async with aiohttp.ClientSession() as session:
            for _ in range(3):
                async with session.get(listener.url) as response:
                    await response.read()
        return listener.connections

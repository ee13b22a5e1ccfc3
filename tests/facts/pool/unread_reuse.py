"""Connection of a response that was not read

A session asks for a small body three times, as a stream, and leaves the `with` block without reading it.
aiohttp uses the connection again where the body has already arrived; the others close it.
"""

from tests.support.wire import Listener, answer

QUESTION = "Is a connection reused when the body was not read?"
ANSWERS = {1: ("yes", "reused"), 3: ("no", "closed")}


def with_requests(requests, server):
    with Listener(answer(b"hello")) as listener, requests.Session() as session:
        for _ in range(3):
            with session.get(listener.url, stream=True, timeout=5):
                pass
        return listener.connections


def with_httpx(httpx, server):
    with Listener(answer(b"hello")) as listener, httpx.Client() as client:
        for _ in range(3):
            with client.stream("GET", listener.url):
                pass
        return listener.connections


async def with_aiohttp(aiohttp, server):
    with Listener(answer(b"hello")) as listener:
        async with aiohttp.ClientSession() as session:
            for _ in range(3):
                async with session.get(listener.url):
                    pass
        return listener.connections

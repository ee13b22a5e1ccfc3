"""POST after 303

A POST with the body `hello` is answered with 303 See Other, which asks for a GET (RFC 9110, section 15.4.4), and the
redirect is followed. The outcome is what the server received at the new path: the method and the body.
"""

from tests.support.redirecting import arrived, redirecting
from tests.support.wire import Listener

QUESTION = "What does a POST become after a 303?"
ANSWERS = {"GET": "GET, without the body", "POST hello": "POST, with the body"}


def with_requests(requests, server):
    with Listener(redirecting("/end", 303)) as listener:
        requests.post(listener.url, data=b"hello", timeout=5)
        return arrived(listener)


def with_httpx(httpx, server):
    with Listener(redirecting("/end", 303)) as listener:
        httpx.post(listener.url, content=b"hello", follow_redirects=True)
        return arrived(listener)


async def with_aiohttp(aiohttp, server):
    with Listener(redirecting("/end", 303)) as listener:
        async with aiohttp.ClientSession() as session, session.post(listener.url, data=b"hello"):
            return arrived(listener)

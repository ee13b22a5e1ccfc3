"""PUT after 302

A PUT with the body `hello` is answered with 302 Found, and the redirect is followed. The outcome is what the server
received at the new path: the method and the body. RFC 9110 (section 15.4.3) allows a change of the method for POST
alone, so a PUT should stay one; browsers keep it.
"""

from tests.support.redirecting import arrived, redirecting
from tests.support.wire import Listener

QUESTION = "What does a PUT become after a 302?"
ANSWERS = {"GET": "GET, without the body", "PUT hello": "PUT, with the body"}


def with_requests(requests, server):
    with Listener(redirecting("/end", 302)) as listener:
        requests.put(listener.url, data=b"hello", timeout=5)
        return arrived(listener)


def with_httpx(httpx, server):
    with Listener(redirecting("/end", 302)) as listener:
        httpx.put(listener.url, content=b"hello", follow_redirects=True)
        return arrived(listener)


async def with_aiohttp(aiohttp, server):
    with Listener(redirecting("/end", 302)) as listener:
        async with aiohttp.ClientSession() as session, session.put(listener.url, data=b"hello"):
            return arrived(listener)

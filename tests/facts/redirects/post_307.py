"""POST after 307

A POST with the body `hello` is answered with 307 Temporary Redirect, which forbids to change the method (RFC 9110,
section 15.4.8), and the redirect is followed. The outcome is what the server received at the new path: the method and
the body. The body was given as bytes; one that can be read only once cannot be sent twice.
"""

from tests.support.redirecting import arrived, redirecting
from tests.support.wire import Listener

QUESTION = "Does a POST keep its body after a 307?"
ANSWERS = {"GET": ("no", "becomes GET"), "POST hello": ("yes", "method and body kept")}


def with_requests(requests, server):
    with Listener(redirecting("/end", 307)) as listener:
        requests.post(listener.url, data=b"hello", timeout=5)
        return arrived(listener)


def with_httpx(httpx, server):
    with Listener(redirecting("/end", 307)) as listener:
        httpx.post(listener.url, content=b"hello", follow_redirects=True)
        return arrived(listener)


async def with_aiohttp(aiohttp, server):
    with Listener(redirecting("/end", 307)) as listener:
        async with aiohttp.ClientSession() as session, session.post(listener.url, data=b"hello"):
            return arrived(listener)

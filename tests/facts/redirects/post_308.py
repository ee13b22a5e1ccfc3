"""POST after 308

A POST with the body `hello` is answered with 308 Permanent Redirect, which forbids to change the method (RFC 9110,
section 15.4.9), and the redirect is followed. The outcome is what the server received at the new path: the method and
the body.
"""

from tests.support.redirecting import arrived, redirecting
from tests.support.wire import Listener

QUESTION = "Does a POST keep its body after a 308?"
ANSWERS = {"GET": ("no", "becomes GET"), "POST hello": ("yes", "method and body kept")}


def with_requests(requests, server):
    with Listener(redirecting("/end", 308)) as listener:
        requests.post(listener.url, data=b"hello", timeout=5)
        return arrived(listener)


def with_httpx(httpx, server):
    with Listener(redirecting("/end", 308)) as listener:
        httpx.post(listener.url, content=b"hello", follow_redirects=True)
        return arrived(listener)


async def with_aiohttp(aiohttp, server):
    with Listener(redirecting("/end", 308)) as listener:
        async with aiohttp.ClientSession() as session, session.post(listener.url, data=b"hello"):
            return arrived(listener)

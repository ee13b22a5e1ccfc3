"""Resolves the dots of `/a/../b`

The path as the server received it. `/a/..` means nothing, and is left out before a request is sent (RFC 3986, section
6.2.2.3); a server that takes it as it came may answer 404, or look where it should not.
"""

from tests.support.wire import Listener

QUESTION = "Are dots in a path (/a/../b) resolved before the request is sent?"
ANSWERS = {"/b": ("yes", "{}"), "/a/../b": ("no", "sent as written")}
PATH = "/a/../b"


def with_requests(requests, server):
    with Listener() as listener:
        requests.get(listener.url + PATH, timeout=5)
        return listener.requests[0].target


def with_httpx(httpx, server):
    with Listener() as listener:
        httpx.get(listener.url + PATH)
        return listener.requests[0].target


async def with_aiohttp(aiohttp, server):
    with Listener() as listener:
        async with aiohttp.ClientSession() as session, session.get(listener.url + PATH):
            return listener.requests[0].target

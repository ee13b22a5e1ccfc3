"""Keeps the case of a header's name (`x-Foo-BAR`)

The name as the server received it. Names do not depend on case (RFC 9110, section 5.1), but some old servers and
firewalls look for one spelling.
"""

from tests.support.wire import Listener

QUESTION = "Are the names of headers sent in the case in which they were given?"
ANSWERS = {"x-Foo-BAR": ("yes", "{}"), ...: ("no", "{}")}
HEADERS = {"x-Foo-BAR": "1"}


def _spelled(listener):
    return next(name for name, _ in listener.requests[0].headers if name.lower() == "x-foo-bar")


def with_requests(requests, server):
    with Listener() as listener:
        requests.get(listener.url, headers=HEADERS, timeout=5)
        return _spelled(listener)


def with_httpx(httpx, server):
    with Listener() as listener:
        httpx.get(listener.url, headers=HEADERS)
        return _spelled(listener)


async def with_aiohttp(aiohttp, server):
    with Listener() as listener:
        async with aiohttp.ClientSession() as session, session.get(listener.url, headers=HEADERS):
            return _spelled(listener)

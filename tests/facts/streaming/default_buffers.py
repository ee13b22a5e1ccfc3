"""What a plain `get()` waits for

The server sends half of the body with the headers and the other half a second later. The outcome says whether the
second half had been sent when the call gave a response. No option was given.
"""

from tests.support.held import Held

QUESTION = "What does a plain get() wait for: the headers or the whole body?"
ANSWERS = {True: "the whole body", False: "the headers"}


def with_requests(requests, server):
    with Held(b"first", b"last", seconds=1) as held:
        requests.get(held.url, timeout=5)
        return held.complete


def with_httpx(httpx, server):
    with Held(b"first", b"last", seconds=1) as held:
        httpx.get(held.url)
        return held.complete


async def with_aiohttp(aiohttp, server):
    with Held(b"first", b"last", seconds=1) as held:
        async with aiohttp.ClientSession() as session, session.get(held.url):
            return held.complete

"""Streaming without a size, such as `iter_content(None)`

The server sends half of a body with a Content-Length, and holds back the other half for 1.5 seconds. The response was
streamed with the call that is to give pieces as they come: `iter_content(None)`, `iter_bytes()`, or `iter_any()` of
aiohttp. The outcome says whether the first half could be read while the server held back the other.
`iter_content(None)` of requests reads a body with a Content-Length to its end first; give it a size.
"""

from tests.support.held import Held

QUESTION = "Does streaming without a size, such as iter_content(None), give each piece as it comes?"
ANSWERS = {True: ("yes", "as they come"), False: ("no", "all at the end, with Content-Length")}


def _held():
    return Held(b"first", b"last", seconds=1.5, length=True)


def with_requests(requests, server):
    with _held() as held, requests.get(held.url, stream=True, timeout=9) as response:
        chunk = next(response.iter_content(None))
        return chunk == b"first" and not held.complete


def with_httpx(httpx, server):
    with _held() as held, httpx.stream("GET", held.url, timeout=9) as response:
        chunk = next(response.iter_bytes())
        return chunk == b"first" and not held.complete


async def with_aiohttp(aiohttp, server):
    with _held() as held:
        async with aiohttp.ClientSession() as session, session.get(held.url) as response:
            chunk = await anext(response.content.iter_any())
            return chunk == b"first" and not held.complete

"""`iter_content(None)` and its like give what has arrived

The server sends half of a body with a Content-Length, and holds back the other half for 1.5 seconds. The response was
streamed with the call that is to give pieces as they come, without a size: whether the first half could be read while
the server held back the other. `iter_content(None)` of requests reads a body with a Content-Length to its end first;
give it a size.
"""

from tests.support.held import Held

QUESTION = "Do iter_content(None), iter_bytes() and iter_any() give pieces as they come?"
ANSWERS = {True: ("yes", "as they come"), False: ("no", "all at the end")}


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

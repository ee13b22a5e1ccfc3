"""Streaming gives the first piece at once

The server sends the first half of a chunked body with the headers, and holds back the second for 5 seconds. The
response was asked for in the client's own way to stream, in pieces as long as the first half: whether that half could
be read while the server held back the other.
"""

from tests.support.held import Held

QUESTION = "Does streaming give what has arrived before the rest comes?"
ANSWERS = {True: ("yes", "at once"), False: ("no", "once all has come")}


def with_requests(requests, server):
    with Held(b"first", b"last", seconds=5) as held, requests.get(held.url, stream=True, timeout=9) as response:
        chunk = next(response.iter_content(5))
        return chunk == b"first" and not held.complete


def with_httpx(httpx, server):
    with Held(b"first", b"last", seconds=5) as held, httpx.stream("GET", held.url, timeout=9) as response:
        chunk = next(response.iter_bytes(5))
        return chunk == b"first" and not held.complete


async def with_aiohttp(aiohttp, server):
    with Held(b"first", b"last", seconds=5) as held:
        async with aiohttp.ClientSession() as session, session.get(held.url) as response:
            chunk = await anext(response.content.iter_chunked(5))
            return chunk == b"first" and not held.complete

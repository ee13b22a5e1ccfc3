"""Streaming gives the first piece at once

The server sends half of the body with the headers and the other half a second later. The response was asked for in the
client's own way to stream. The outcome says whether the first half could be read while the server held back the second.
"""

from tests.support.held import Held


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

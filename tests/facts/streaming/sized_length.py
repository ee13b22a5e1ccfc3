"""Whether a chunk size waits for a full chunk (Content-Length)

The server sends `first`, and `last` a second later, with a `Content-Length`. Pieces of 1024 bytes are asked for: what
comes first is either what there is, or all that there is to be before the size is reached. A loop that shows progress,
or handles events as they come, is late with a client that waits here.
"""

from tests.support.held import Held

QUESTION = "What does a chunk size wait for with Content-Length?"
ANSWERS = {b"first": "nothing: gives what has come", b"firstlast": "a full chunk, or the end"}


def with_requests(requests, server):
    with (
        Held(b"first", b"last", seconds=1, length=True) as held,
        requests.get(held.url, stream=True, timeout=5) as response,
    ):
        return next(response.iter_content(1024))


def with_httpx(httpx, server):
    with Held(b"first", b"last", seconds=1, length=True) as held, httpx.stream("GET", held.url) as response:
        return next(response.iter_bytes(1024))


async def with_aiohttp(aiohttp, server):
    with Held(b"first", b"last", seconds=1, length=True) as held:
        async with aiohttp.ClientSession() as session, session.get(held.url) as response:
            return await anext(response.content.iter_chunked(1024))

"""Leaving a stream early closes its connection

The server sends the first half of a chunked body and holds back the second for 9 seconds. The `with` block of the
response was left after the first half, its session or client kept open: whether the server saw the connection close
within two seconds, so that it can stop working on the answer.
"""

import asyncio

from tests.support.held import Held

QUESTION = "Does leaving a stream early close its connection?"
ANSWERS = {True: ("yes", "closed at once"), False: ("no", "left open")}


def with_requests(requests, server):
    with Held(b"first", b"last", seconds=9) as held, requests.Session() as session:
        with session.get(held.url, stream=True, timeout=9) as response:
            next(response.iter_content(5))
        return held.is_left()


def with_httpx(httpx, server):
    with Held(b"first", b"last", seconds=9) as held, httpx.Client() as client:
        with client.stream("GET", held.url, timeout=9) as response:
            next(response.iter_bytes(5))
        return held.is_left()


async def with_aiohttp(aiohttp, server):
    with Held(b"first", b"last", seconds=9) as held:
        async with aiohttp.ClientSession() as session:
            async with session.get(held.url) as response:
                await anext(response.content.iter_chunked(5))
            return await asyncio.to_thread(held.is_left)

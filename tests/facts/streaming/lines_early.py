"""Gives a line before the next has come

The server sends the first line of a body with a Content-Length, and holds back the second for 1.5 seconds. The lines
were asked for in the client's own way: whether the first could be read while the server held back the other. requests
reads 512 bytes first, or as many as `chunk_size` says; only of a chunked body does it give what has arrived.
"""

from tests.support.held import Held

QUESTION = "Does iterating over lines give a line before the next has come?"
ANSWERS = {True: ("yes", "at once"), False: ("no", "late, once a buffer is full")}


def _held():
    return Held(b"first\n", b"last\n", seconds=1.5, length=True)


def with_requests(requests, server):
    with _held() as held, requests.get(held.url, stream=True, timeout=9) as response:
        line = next(response.iter_lines())
        return line == b"first" and not held.complete


def with_httpx(httpx, server):
    with _held() as held, httpx.stream("GET", held.url, timeout=9) as response:
        line = next(response.iter_lines())
        return line == "first" and not held.complete


async def with_aiohttp(aiohttp, server):
    with _held() as held:
        async with aiohttp.ClientSession() as session, session.get(held.url) as response:
            line = await response.content.readline()
            return line == b"first\n" and not held.complete

"""Chunk without a size

The body of 1000 bytes comes in one packet, and pieces are asked for without a size. The outcome is the length of
the first. In aiohttp `iter_chunked` must be given a size, so it is `iter_any` here.
"""

from tests.support.wire import Listener, answer

QUESTION = "How large is a chunk when you give no size?"
UNIT = "bytes"
ANSWERS = {1: "1 byte", 1000: "as it came"}


BODY = answer(b"*" * 1000)


def with_requests(requests, server):
    with Listener(BODY) as listener, requests.get(listener.url, stream=True, timeout=5) as response:
        return len(next(response.iter_content()))


def with_httpx(httpx, server):
    with Listener(BODY) as listener, httpx.stream("GET", listener.url) as response:
        return len(next(response.iter_bytes()))


async def with_aiohttp(aiohttp, server):
    with Listener(BODY) as listener:
        async with aiohttp.ClientSession() as session, session.get(listener.url) as response:
            return len(await anext(response.content.iter_any()))

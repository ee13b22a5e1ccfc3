"""The compressed bytes

The response is in gzip, and was read without being decompressed: its first two bytes. `1f 8b` is how gzip begins
(RFC 1952). aiohttp's session was made with `auto_decompress=False`.
"""

from tests.support.coded import coded
from tests.support.wire import Listener

QUESTION = "Can you read the compressed bytes as they came?"
ANSWERS = {b"\x1f\x8b": ("yes", "yes")}


def with_requests(requests, server):
    with Listener(coded("gzip")) as listener, requests.get(listener.url, stream=True, timeout=5) as response:
        return response.raw.read(2)


def with_httpx(httpx, server):
    with Listener(coded("gzip")) as listener, httpx.stream("GET", listener.url) as response:
        return next(response.iter_raw(2))


async def with_aiohttp(aiohttp, server):
    with Listener(coded("gzip")) as listener:
        async with aiohttp.ClientSession(auto_decompress=False) as session, session.get(listener.url) as response:
            return await response.content.read(2)

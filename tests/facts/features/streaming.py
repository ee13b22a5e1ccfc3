"""Streams a response

64 MiB were read in chunks while `tracemalloc` counted what Python allocated. Before that, the first half of
another body was read while the server held back the second. The outcome is whether memory grew by less than 16 MiB. The
post says that requests waits for the whole
response: without `stream=True` it does.
"""

from tests.support.memory import MIB, Growth

QUESTION = "Can it stream a large body without holding it in memory?"
ANSWERS = {True: ("yes", "yes"), False: ("no", "held in memory")}


HALF = "/stall"
LARGE = f"/stream-bytes/{64 * MIB}?chunk_size={MIB}"
MOST = 16 * MIB  # a few of the server's chunks may be on their way, how many varies; the whole body may not


def _stays_flat(early, size, growth):
    if len(early) != 50 or size != 64 * MIB:
        raise ValueError(f"{len(early)} and {size} bytes arrived")
    return growth.peak < MOST


def with_requests(requests, server):
    with requests.get(server.faults + HALF, stream=True, timeout=5) as response:
        early = next(response.iter_content(50))
    with Growth() as growth, requests.get(server.http + LARGE, stream=True, timeout=5) as response:
        size = sum(len(chunk) for chunk in response.iter_content(65_536))
    return _stays_flat(early, size, growth)


def with_httpx(httpx, server):
    with httpx.stream("GET", server.faults + HALF) as response:
        early = next(response.iter_bytes(50))
    with Growth() as growth, httpx.stream("GET", server.http + LARGE) as response:
        size = sum(len(chunk) for chunk in response.iter_bytes(65_536))
    return _stays_flat(early, size, growth)


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session:
        async with session.get(server.faults + HALF) as response:
            early = await anext(response.content.iter_chunked(50))
        with Growth() as growth:
            async with session.get(server.http + LARGE) as response:
                size = sum([len(chunk) async for chunk in response.content.iter_chunked(65_536)])
    return _stays_flat(early, size, growth)

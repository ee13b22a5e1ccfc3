"""Lines are right when a line break is split between chunks

A line break of two characters, CR and LF (`\\r\\n`), may be split between two chunks. The server sends `a\\r`,
`\\nb\\n`, `\\nc`, `d\\r\\ne`, a moment apart. That is five lines: `a`, `b`, an empty one, `cd`, `e`. The
outcome is how many there were: one more is an empty one after `a`.
"""

from tests.support.held import Held

QUESTION = "Are lines right when a line break (CR LF) is split between two chunks?"
ANSWERS = {5: ("yes", "yes"), ...: ("no", "{} lines: one too many")}


CHUNKS = (b"a\r", b"\nb\n", b"\nc", b"d\r\ne")


def with_requests(requests, server):
    with Held(*CHUNKS, seconds=0.05) as held, requests.get(held.url, stream=True, timeout=5) as response:
        return len(list(response.iter_lines()))


def with_httpx(httpx, server):
    with Held(*CHUNKS, seconds=0.05) as held, httpx.stream("GET", held.url) as response:
        return len(list(response.iter_lines()))


async def with_aiohttp(aiohttp, server):
    with Held(*CHUNKS, seconds=0.05) as held:
        async with aiohttp.ClientSession() as session, session.get(held.url) as response:
            return len([line async for line in response.content])

"""Memory that streaming a gzip bomb takes

The response is 48 MiB of zeros, 48 KiB on the wire. It was streamed in chunks of 64 KiB: the order of the most memory
that Python's allocators held meanwhile. To ask for small chunks does not help where the client decompresses first
and cuts up afterwards.
"""

from tests.support.coded import bomb, magnitude
from tests.support.memory import Growth
from tests.support.wire import Listener

QUESTION = "How much memory does streaming a gzip bomb of 48 MiB take?"


def with_requests(requests, server):
    with (
        Listener(bomb(48)) as listener,
        Growth() as growth,
        requests.get(listener.url, stream=True, timeout=5) as response,
    ):
        for _chunk in response.iter_content(65_536):
            pass
    return magnitude(growth.peak)


def with_httpx(httpx, server):
    with Listener(bomb(48)) as listener, Growth() as growth, httpx.stream("GET", listener.url) as response:
        for _chunk in response.iter_bytes(65_536):
            pass
    return magnitude(growth.peak)


async def with_aiohttp(aiohttp, server):
    with Listener(bomb(48)) as listener, Growth() as growth:
        async with aiohttp.ClientSession() as session, session.get(listener.url) as response:
            async for _chunk in response.content.iter_chunked(65_536):
                pass
    return magnitude(growth.peak)

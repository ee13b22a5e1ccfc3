"""Largest chunk of a gzip bomb

The response is 100 MiB of zeros, 100 KiB on the wire, with a Content-Length. It was streamed with the call that is to
give pieces as they come, `iter_content(None)`, `iter_bytes()` or `iter_any()` of aiohttp: the order of the largest
piece. A client that decompresses all that it received at once hands on a thousandfold; `iter_content(None)` of requests
reads such a body to its end first.
"""

import time

from tests.support.coded import bomb, magnitude
from tests.support.wire import Listener

QUESTION = "How large is the largest chunk when a gzip bomb is streamed in pieces as they come?"


def with_requests(requests, server):
    with Listener(bomb(100)) as listener, requests.get(listener.url, stream=True, timeout=5) as response:
        time.sleep(0.2)  # until the whole of it has arrived
        return magnitude(max(len(chunk) for chunk in response.iter_content(None)))


def with_httpx(httpx, server):
    with Listener(bomb(100)) as listener, httpx.stream("GET", listener.url) as response:
        time.sleep(0.2)
        return magnitude(max(len(chunk) for chunk in response.iter_bytes()))


async def with_aiohttp(aiohttp, server):
    with Listener(bomb(100)) as listener:
        async with aiohttp.ClientSession() as session, session.get(listener.url) as response:
            time.sleep(0.2)  # noqa: ASYNC251
            return magnitude(max([len(chunk) async for chunk in response.content.iter_any()]))

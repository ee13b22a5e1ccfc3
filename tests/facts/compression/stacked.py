"""gzip within gzip

The response is in gzip five times over, then six and a hundred times, and its `Content-Encoding` says so: with which of
them the client gave the text. A limit keeps a small response from growing without end: requests, httpx2 and niquests
raise beyond it. Where none worked, the client gave the bytes as they came.
"""

from contextlib import suppress

from tests.support.coded import stacked, unstacked
from tests.support.wire import Listener

QUESTION = "How often does it decompress gzip within gzip?"
ANSWERS = {
    (5, 6, 100): "100 times too: no limit",
    (5,): "5 times at most",
    (): "never: compressed bytes, silently",
}


def with_requests(requests, server):
    decoded = []
    for times in (5, 6, 100):
        with Listener(stacked(times)) as listener, suppress(requests.exceptions.RequestException):
            if unstacked(requests.get(listener.url, timeout=5).content, times):
                decoded.append(times)
    return decoded


def with_httpx(httpx, server):
    decoded = []
    for times in (5, 6, 100):
        with Listener(stacked(times)) as listener, suppress(httpx.HTTPError):
            if unstacked(httpx.get(listener.url).content, times):
                decoded.append(times)
    return decoded


async def with_aiohttp(aiohttp, server):
    decoded = []
    async with aiohttp.ClientSession() as session:
        for times in (5, 6, 100):
            with Listener(stacked(times)) as listener, suppress(aiohttp.ClientError):
                if unstacked(await (await session.get(listener.url)).read(), times):
                    decoded.append(times)
    return decoded

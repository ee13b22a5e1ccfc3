"""Brotli and Zstandard with extras

Answers in both, in an environment that holds each client's extras: the codings of which the client gave the text. With
requests those are the packages `brotli` and, before Python 3.14, `backports.zstd`.
"""

from tests.support.coded import TEXT, coded
from tests.support.wire import Listener

QUESTION = "Can it decompress Brotli and Zstandard with extras?"
ANSWERS = {("br", "zstd"): ("yes", "both"), (): ("no", "neither"), ...: ("partly", "{}")}


EXTRAS = True


def with_requests(requests, server):
    decoded = []
    for coding in ("br", "zstd"):
        with Listener(coded(coding)) as listener:
            if requests.get(listener.url, timeout=5).content == TEXT:
                decoded.append(coding)
    return decoded


def with_httpx(httpx, server):
    decoded = []
    for coding in ("br", "zstd"):
        with Listener(coded(coding)) as listener:
            if httpx.get(listener.url).content == TEXT:
                decoded.append(coding)
    return decoded


async def with_aiohttp(aiohttp, server):
    decoded = []
    async with aiohttp.ClientSession() as session:
        for coding in ("br", "zstd"):
            with Listener(coded(coding)) as listener:
                if await (await session.get(listener.url)).read() == TEXT:
                    decoded.append(coding)
    return decoded

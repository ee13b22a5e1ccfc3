"""Content-Encoding: deflate, without the zlib frame

The response says `Content-Encoding: deflate` and is a bare deflate stream (RFC 1951), without the frame of RFC 1950, as
some servers send it (RFC 9110, section 8.4.1.2): whether the client gave the text.
"""

from tests.support.coded import TEXT, coded, known
from tests.support.wire import Listener

QUESTION = "Can it decompress raw deflate, as some servers send it?"
ANSWERS = {True: ("yes", "decompressed"), False: ("no", "compressed bytes, silently"), "raises": ("no", "raises {}")}


def with_requests(requests, server):
    with Listener(coded("raw deflate")) as listener:
        try:
            response = requests.get(listener.url, timeout=5)
        except requests.exceptions.RequestException as error:
            return error
        return known(response.content, "raw deflate") == TEXT


def with_httpx(httpx, server):
    with Listener(coded("raw deflate")) as listener:
        try:
            response = httpx.get(listener.url)
        except httpx.HTTPError as error:
            return error
        return known(response.content, "raw deflate") == TEXT


async def with_aiohttp(aiohttp, server):
    with Listener(coded("raw deflate")) as listener:
        async with aiohttp.ClientSession() as session:
            try:
                response = await session.get(listener.url)
                content = known(await response.read(), "raw deflate")
            except aiohttp.ClientError as error:
                return error
            return content == TEXT

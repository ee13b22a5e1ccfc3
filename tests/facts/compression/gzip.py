"""Content-Encoding: gzip

The response is in gzip (RFC 1952): whether the client gave the text.
"""

from tests.support.coded import TEXT, coded, known
from tests.support.wire import Listener

QUESTION = "Can it decompress gzip?"
ANSWERS = {True: ("yes", "decompressed"), False: ("no", "compressed bytes, silently"), "raises": ("no", "raises {}")}


def with_requests(requests, server):
    with Listener(coded("gzip")) as listener:
        try:
            response = requests.get(listener.url, timeout=5)
        except requests.exceptions.RequestException as error:
            return error
        return known(response.content, "gzip") == TEXT


def with_httpx(httpx, server):
    with Listener(coded("gzip")) as listener:
        try:
            response = httpx.get(listener.url)
        except httpx.HTTPError as error:
            return error
        return known(response.content, "gzip") == TEXT


async def with_aiohttp(aiohttp, server):
    with Listener(coded("gzip")) as listener:
        async with aiohttp.ClientSession() as session:
            try:
                response = await session.get(listener.url)
                content = known(await response.read(), "gzip")
            except aiohttp.ClientError as error:
                return error
            return content == TEXT

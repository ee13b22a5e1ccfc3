"""Content-Encoding: zstd, plain install

The response is in Zstandard (RFC 8878), also where the client does not ask for it in `Accept-Encoding`: whether the
client gave the text, or the exception that was raised. *False* means that it gave the compressed bytes, without a word.
"""

from tests.support.coded import TEXT, coded, known
from tests.support.wire import Listener

QUESTION = "Can it decompress Zstandard (zstd) without an extra?"
ANSWERS = {
    True: ("yes", "decompressed"),
    False: ("no", "compressed bytes, silently"),
    "raises ClientResponseError": ("no", "raises {}"),
}
MESSAGE = True


def with_requests(requests, server):
    with Listener(coded("zstd")) as listener:
        try:
            response = requests.get(listener.url, timeout=5)
        except requests.exceptions.RequestException as error:
            return error
        return known(response.content, "zstd") == TEXT


def with_httpx(httpx, server):
    with Listener(coded("zstd")) as listener:
        try:
            response = httpx.get(listener.url)
        except httpx.HTTPError as error:
            return error
        return known(response.content, "zstd") == TEXT


async def with_aiohttp(aiohttp, server):
    with Listener(coded("zstd")) as listener:
        async with aiohttp.ClientSession() as session:
            try:
                response = await session.get(listener.url)
                content = known(await response.read(), "zstd")
            except aiohttp.ClientError as error:
                return error
            return content == TEXT

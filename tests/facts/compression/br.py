"""Content-Encoding: br, plain install

The response is in Brotli (RFC 7932), though no client asks for it as plainly installed: whether the client gave the
text, or the exception that was raised. *False* means that it gave the compressed bytes, without a word.
"""

from tests.support.coded import TEXT, coded, known
from tests.support.wire import Listener

QUESTION = "Can it decompress Brotli (br) without an extra?"
ANSWERS = {
    True: ("yes", "yes"),
    False: ("no", "compressed bytes, silently"),
    "raises ClientResponseError": ("no", "raises {}"),
}
MESSAGE = True


def with_requests(requests, server):
    with Listener(coded("br")) as listener:
        try:
            response = requests.get(listener.url, timeout=5)
        except requests.exceptions.RequestException as error:
            return error
        return known(response.content, "br") == TEXT


def with_httpx(httpx, server):
    with Listener(coded("br")) as listener:
        try:
            response = httpx.get(listener.url)
        except httpx.HTTPError as error:
            return error
        return known(response.content, "br") == TEXT


async def with_aiohttp(aiohttp, server):
    with Listener(coded("br")) as listener:
        async with aiohttp.ClientSession() as session:
            try:
                response = await session.get(listener.url)
                content = known(await response.read(), "br")
            except aiohttp.ClientError as error:
                return error
            return content == TEXT

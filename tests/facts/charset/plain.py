"""Encoding reported for plain text without a charset

The response is UTF-8 with `Content-Type: text/plain`. Of aiohttp it is `get_encoding()`, as `charset` is the header's
parameter alone; *None* of the others says that they guess it from the bytes once the text is asked for.
"""

from tests.support.wire import Listener, answer

QUESTION = "Which encoding does it report for plain text without a charset?"
ANSWERS = {None: "none: it guesses", ...: "{}"}


ANSWER = answer("café".encode(), ("content-type", "text/plain"))


def with_requests(requests, server):
    with Listener(ANSWER) as listener:
        response = requests.get(listener.url, timeout=5)
        return response.encoding


def with_httpx(httpx, server):
    with Listener(ANSWER) as listener:
        response = httpx.get(listener.url)
        return response.encoding


async def with_aiohttp(aiohttp, server):
    with Listener(ANSWER) as listener:
        async with aiohttp.ClientSession() as session, session.get(listener.url) as response:
            await response.read()
            return response.get_encoding()

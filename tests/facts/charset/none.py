"""Encoding reported without a Content-Type

The response is UTF-8 and has no Content-Type at all. Of aiohttp it is `get_encoding()`, as `charset` is the header's
parameter alone; *None* of the others says that they guess it from the bytes once the text is asked for.
"""

from tests.support.wire import Listener, answer

QUESTION = "Which encoding does it report without a Content-Type?"
ANSWERS = {None: "none: it guesses", ...: "{}"}


ANSWER = answer("café".encode())


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

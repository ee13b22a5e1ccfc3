"""Encoding reported for HTML without a charset

The response is UTF-8 with `Content-Type: text/html`. `ISO-8859-1` was the default of an older HTTP (RFC 2616,
section 3.7.1); since RFC 7231 there is none. Of aiohttp it is `get_encoding()`, as `charset` is the header's parameter
alone; *None* of the others says that they guess it from the bytes once the text is asked for.
"""

from tests.support.wire import Listener, answer

QUESTION = "Which encoding does it report for HTML without a charset?"
ANSWERS = {None: "none: it guesses", ...: "{}"}


ANSWER = answer("<p>café</p>".encode(), ("content-type", "text/html"))


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

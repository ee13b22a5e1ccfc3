"""Charset

The response is text with `charset=utf-8` in its Content-Type. What requests and httpx return is the encoding that
they decode the text with, what aiohttp returns is the parameter of the header: *None* where that names no charset.
"""

from tests.support.wire import Listener, answer

QUESTION = "Where is the charset of a response?"
ANSWERS = "code"


ANSWER = answer("café".encode(), ("content-type", "text/plain; charset=utf-8"))


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
            return response.charset

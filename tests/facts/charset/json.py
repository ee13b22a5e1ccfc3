"""Encoding of JSON without a charset

The response is UTF-8 with `Content-Type: application/json`. What requests and httpx have is the encoding that they
read the text with, what aiohttp has is the parameter of the header: *None* there says that it has none.
"""

from tests.support.wire import Listener, answer

QUESTION = "Which encoding does it report for JSON without a charset?"
ANSWERS = {None: "none named in the header", ...: "{}"}


ANSWER = answer('{"a": "é"}'.encode(), ("content-type", "application/json"))


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

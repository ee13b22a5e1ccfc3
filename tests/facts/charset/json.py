"""Encoding reported for JSON without a charset

The response is UTF-8 with `Content-Type: application/json`. Of aiohttp it is `get_encoding()`, as `charset` is the
header's parameter alone.
"""

from tests.support.wire import Listener, answer

QUESTION = "Which encoding does it report for JSON without a charset?"


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
            await response.read()
            return response.get_encoding()

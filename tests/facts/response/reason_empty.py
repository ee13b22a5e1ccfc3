"""Reason for a 404 without a phrase

The server's status line is `HTTP/1.1 404 `, with nothing after the space, as RFC 9112 (section 4) allows.
"""

from tests.support.wire import Listener, answer

QUESTION = "What is the reason when the server sends none?"
ANSWERS = {"": "empty", ...: "{}"}


NAMELESS = answer(status="404 ")


def with_requests(requests, server):
    with Listener(NAMELESS) as listener:
        response = requests.get(listener.url, timeout=5)
        return response.reason


def with_httpx(httpx, server):
    with Listener(NAMELESS) as listener:
        response = httpx.get(listener.url)
        return response.reason_phrase


async def with_aiohttp(aiohttp, server):
    with Listener(NAMELESS) as listener:
        async with aiohttp.ClientSession() as session, session.get(listener.url) as response:
            return response.reason

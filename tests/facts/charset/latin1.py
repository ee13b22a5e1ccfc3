"""Encoding reported for text in ISO 8859-1

The response says `Content-Type: text/plain; charset=iso-8859-1`. Of aiohttp it is `get_encoding()`,
which gives the name that Python has for it.
"""

from tests.support.wire import Listener, answer

QUESTION = "Which encoding does it report for text in ISO 8859-1?"


ANSWER = answer("café".encode("latin-1"), ("content-type", "text/plain; charset=iso-8859-1"))


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

"""A line: bytes or str, with its end or without

The body is `one`, a line feed, and `two`; lines are asked for without an option. The outcome is the first that
the iterator gave: text or bytes, with or without its end.
"""

from tests.support.wire import Listener, answer

QUESTION = "What is a line: bytes or str, with its end or without?"
ANSWERS = {b"one": "bytes, without the end", "one": "str, without the end", b"one\n": "bytes, with the end"}


BODY = answer(b"one\ntwo")


def with_requests(requests, server):
    with Listener(BODY) as listener, requests.get(listener.url, stream=True, timeout=5) as response:
        return next(response.iter_lines())


def with_httpx(httpx, server):
    with Listener(BODY) as listener, httpx.stream("GET", listener.url) as response:
        return next(response.iter_lines())


async def with_aiohttp(aiohttp, server):
    with Listener(BODY) as listener:
        async with aiohttp.ClientSession() as session, session.get(listener.url) as response:
            return await anext(aiter(response.content))

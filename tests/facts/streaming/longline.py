"""A line of 600 KiB

The body is one line of 600 KiB and its line feed. The outcome is the length of the line that the client's iterator
over lines gave, or what it raised.
"""

from tests.support.raised import raised_by_awaiting
from tests.support.wire import Listener, answer

QUESTION = "Can it read a line of 600 KiB?"
ANSWERS = {614400: ("yes", "yes"), "raises LineTooLong": ("no", "raises {}")}


BODY = answer(b"*" * 614_400 + b"\n")


def with_requests(requests, server):
    with Listener(BODY) as listener, requests.get(listener.url, stream=True, timeout=5) as response:
        return len(next(response.iter_lines()))


def with_httpx(httpx, server):
    with Listener(BODY) as listener, httpx.stream("GET", listener.url) as response:
        return len(next(response.iter_lines()))


async def with_aiohttp(aiohttp, server):
    with Listener(BODY) as listener:
        async with aiohttp.ClientSession() as session, session.get(listener.url) as response:
            return await raised_by_awaiting(response.content.readline())

"""A line of 600 KiB

The body is one line of 600 KiB and its line feed. The outcome is the length of the line that the client's iterator
over lines gave. aiohttp raises *LineTooLong* for a line beyond twice the `read_bufsize` of
its session, 128 KiB by default: where it did, a session with `read_bufsize=2**20` was asked.
"""

from tests.support.wire import Listener, answer

QUESTION = "Can it read a line of 600 KiB?"
ANSWERS = {614400: ("yes", "yes"), ("LineTooLong", 614400): ("partly", "with read_bufsize=, else LineTooLong")}
BODY = answer(b"*" * 614_400 + b"\n")


def with_requests(requests, server):
    with Listener(BODY) as listener, requests.get(listener.url, stream=True, timeout=5) as response:
        return len(next(response.iter_lines()))


def with_httpx(httpx, server):
    with Listener(BODY) as listener, httpx.stream("GET", listener.url) as response:
        return len(next(response.iter_lines()))


async def with_aiohttp(aiohttp, server):
    with Listener(BODY) as listener:
        try:
            async with aiohttp.ClientSession() as session, session.get(listener.url) as response:
                return len((await anext(aiter(response.content))).rstrip())
        except aiohttp.http_exceptions.LineTooLong as error:
            raised = type(error).__name__
        async with aiohttp.ClientSession(read_bufsize=2**20) as session, session.get(listener.url) as response:
            return [raised, len((await anext(aiter(response.content))).rstrip())]

"""A number as the timeout of a session

The session or client was made with `timeout=5`: whether there was one then, or what was raised. A single request
takes a number with each of the clients.
"""

from tests.support.raised import raised_by

QUESTION = "Can the timeout of a session or client be a plain number?"
ANSWERS = {True: ("yes", "yes"), "raises": ("no", "raises {}")}
MESSAGE = True


def with_requests(requests, server):
    return raised_by(lambda: isinstance(requests.Session(timeout=5), requests.Session))


def with_httpx(httpx, server):
    return raised_by(lambda: isinstance(httpx.Client(timeout=5), httpx.Client))


async def with_aiohttp(aiohttp, server):
    return raised_by(lambda: isinstance(aiohttp.ClientSession(timeout=5), aiohttp.ClientSession))

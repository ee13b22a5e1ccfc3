"""`json()` after the `with` block, body read inside

A response was asked for as a stream, its body read, and its context left. The outcome is a value of what `json()` gave
afterwards, or what it raised.
"""

from tests.support.raised import raised_by, raised_by_awaiting

QUESTION = "Can you call json() after the with block, if the body was read inside?"
ANSWERS = {"Hello, World!": ("yes", "yes"), "raises": ("no", "raises {}")}


PATH = "/ds2man/basic/response/case1"


def with_requests(requests, server):
    with requests.get(server.http + PATH, stream=True, timeout=5) as response:
        _read = response.content
    return raised_by(lambda: response.json()["message"])


def with_httpx(httpx, server):
    with httpx.stream("GET", server.http + PATH) as response:
        response.read()
    return raised_by(lambda: response.json()["message"])


async def with_aiohttp(aiohttp, server):
    async def message():
        return (await response.json())["message"]

    async with aiohttp.ClientSession() as session, session.get(server.http + PATH) as response:
        await response.read()
    return await raised_by_awaiting(message())

"""Bytes after the `with` block, read inside

A response was asked for as a stream, its body read, and its context left. Then its bytes were asked for a second time:
how many there were, or what that raised.
"""

from tests.support.raised import raised_by, raised_by_awaiting

QUESTION = "Can you read the bytes again after the with block?"
ANSWERS = {100: ("yes", "yes"), "raises": ("no", "raises {}")}
MESSAGE = True


def with_requests(requests, server):
    with requests.get(server.http + "/bytes/100", stream=True, timeout=5) as response:
        _read = response.content
    return raised_by(lambda: len(response.content))


def with_httpx(httpx, server):
    with httpx.stream("GET", server.http + "/bytes/100") as response:
        response.read()
    return raised_by(lambda: len(response.read()))


async def with_aiohttp(aiohttp, server):
    async def size():
        return len(await response.read())

    async with aiohttp.ClientSession() as session, session.get(server.http + "/bytes/100") as response:
        await response.read()
    return await raised_by_awaiting(size())

"""Iterating a stream a second time

A streamed body is read to its end in pieces, and then asked for in pieces once more. The outcome is what the second
loop gave, or what it raised.
"""

from tests.support.raised import raised_by

QUESTION = "What happens when you iterate a stream a second time?"
ANSWERS = {(): "empty, silently", "raises": "raises {}"}
MESSAGE = True


def with_requests(requests, server):
    with requests.get(server.http + "/bytes/100", stream=True, timeout=5) as response:
        list(response.iter_content(64))
        return raised_by(lambda: list(response.iter_content(64)))


def with_httpx(httpx, server):
    with httpx.stream("GET", server.http + "/bytes/100") as response:
        list(response.iter_bytes(64))
        return raised_by(lambda: list(response.iter_bytes(64)))


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.get(server.http + "/bytes/100") as response:
        [chunk async for chunk in response.content.iter_chunked(64)]
        return [chunk async for chunk in response.content.iter_chunked(64)]

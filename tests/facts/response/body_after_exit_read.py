"""JSON after leaving, read inside

A response was asked for as a stream, its body read, and its context left. The outcome is what `json()` gave afterwards,
or the class of what it raised.
"""

from tests.support.raised import raised_by, raised_by_awaiting

PATH = "/ds2man/basic/response/case1"


def with_requests(requests, server):
    with requests.get(server.http + PATH, stream=True, timeout=5) as response:
        _read = response.content
    return raised_by(response.json)


def with_httpx(httpx, server):
    with httpx.stream("GET", server.http + PATH) as response:
        response.read()
    return raised_by(response.json)


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.get(server.http + PATH) as response:
        await response.read()
    return await raised_by_awaiting(response.json())

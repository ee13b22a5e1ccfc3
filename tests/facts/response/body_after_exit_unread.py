"""Body after the `with` block, not read inside

A response was asked for as a stream and its context left before anything of its 100 bytes was read. The outcome is what
asking for the body then gave, or what it raised. Empty bytes look like an empty response.
"""

from tests.support.raised import raised_by, raised_by_awaiting

QUESTION = "What is the body after the with block, if you did not read it?"
ANSWERS = {b"": "empty, silently", "raises": "raises {}"}
MESSAGE = True


def with_requests(requests, server):
    with requests.get(server.http + "/bytes/100", stream=True, timeout=5) as response:
        pass
    return raised_by(lambda: response.content)


def with_httpx(httpx, server):
    with httpx.stream("GET", server.http + "/bytes/100") as response:
        pass
    return raised_by(response.read)


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.get(server.http + "/bytes/100") as response:
        pass
    return await raised_by_awaiting(response.read())

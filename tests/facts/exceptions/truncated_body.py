"""Truncated body

The server announces 100 bytes, sends 50 and closes. Each notices; requests' class speaks of chunks though
there were none.
"""

from tests.support.raised import raised_by, raised_by_awaiting

QUESTION = "Which exception does a truncated body raise?"
ANSWERS = {"raises": "{}"}
MESSAGE = True


def with_requests(requests, server):
    return raised_by(requests.get, server.faults + "/half", timeout=5)


def with_httpx(httpx, server):
    return raised_by(httpx.get, server.faults + "/half")


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.get(server.faults + "/half") as response:
        return await raised_by_awaiting(response.read())

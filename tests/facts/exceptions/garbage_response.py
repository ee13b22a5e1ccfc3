"""A response that is not HTTP

The server sends `This is not HTTP.`
"""

from tests.support.raised import raised_by, raised_by_awaiting

QUESTION = "Which exception does a response raise that is not HTTP?"
ANSWERS = {"raises": "{}"}
MESSAGE = True


def with_requests(requests, server):
    return raised_by(requests.get, server.faults + "/garbage", timeout=5)


def with_httpx(httpx, server):
    return raised_by(httpx.get, server.faults + "/garbage")


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session:
        return await raised_by_awaiting(session.get(server.faults + "/garbage"))

"""DNS lookup fails

A GET to `http://nowhere.invalid/`: RFC 6761 keeps that name from ever existing. Only aiohttp tells it from a
refused connection.
"""

from tests.support.raised import raised_by, raised_by_awaiting

QUESTION = "Which exception does a failed DNS lookup raise?"
ANSWERS = {"raises": "{}"}
MESSAGE = True


def with_requests(requests, server):
    return raised_by(requests.get, "http://nowhere.invalid/", timeout=5)


def with_httpx(httpx, server):
    return raised_by(httpx.get, "http://nowhere.invalid/")


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session:
        return await raised_by_awaiting(session.get("http://nowhere.invalid/"))

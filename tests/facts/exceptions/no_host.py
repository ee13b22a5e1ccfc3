"""URL without a host

A GET to `http://`.
"""

from tests.support.raised import raised_by, raised_by_awaiting

QUESTION = "Which exception does a URL without a host raise?"
ANSWERS = {"raises": "{}"}
MESSAGE = True


def with_requests(requests, server):
    return raised_by(requests.get, "http://", timeout=5)


def with_httpx(httpx, server):
    return raised_by(httpx.get, "http://")


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session:
        return await raised_by_awaiting(session.get("http://"))

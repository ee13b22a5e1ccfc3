"""URL without a scheme

A GET to `not-a-url`.
"""

from tests.support.raised import raised_by, raised_by_awaiting

QUESTION = "Which exception does a URL without http:// raise?"
ANSWERS = {"raises": "{}"}
MESSAGE = True


def with_requests(requests, server):
    return raised_by(requests.get, "not-a-url", timeout=5)


def with_httpx(httpx, server):
    return raised_by(httpx.get, "not-a-url")


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session:
        return await raised_by_awaiting(session.get("not-a-url"))

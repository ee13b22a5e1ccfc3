"""Connection refused

A GET to a port that nobody listens at.
"""

from tests.support.raised import raised_by, raised_by_awaiting
from tests.support.unreachable import closed_port

QUESTION = "Which exception does a refused connection raise?"
ANSWERS = {"raises": "{}"}
MESSAGE = True


def with_requests(requests, server):
    with closed_port() as url:
        return raised_by(requests.get, url, timeout=5)


def with_httpx(httpx, server):
    with closed_port() as url:
        return raised_by(httpx.get, url)


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session:
        with closed_port() as url:
            return await raised_by_awaiting(session.get(url))

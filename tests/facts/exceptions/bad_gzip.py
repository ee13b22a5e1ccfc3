"""Corrupt gzip

The response claims `Content-Encoding: gzip` for bytes that are not.
"""

from tests.support.raised import raised_by, raised_by_awaiting

QUESTION = "Which exception does corrupt gzip raise?"
ANSWERS = {"raises": "{}"}
MESSAGE = True


def with_requests(requests, server):
    return raised_by(requests.get, server.faults + "/bad-gzip", timeout=5)


def with_httpx(httpx, server):
    return raised_by(httpx.get, server.faults + "/bad-gzip")


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.get(server.faults + "/bad-gzip") as response:
        return await raised_by_awaiting(response.read())

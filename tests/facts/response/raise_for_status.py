"""Raises on a 404: `raise_for_status()`

The response is a 404, and to get it raises nothing. The outcome is the class that `raise_for_status()` then
raised.
"""

from tests.support.raised import raised_by

QUESTION = "What does raise_for_status() raise?"
ANSWERS = {"raises": "{}"}


PATH = "/status/404"


def with_requests(requests, server):
    response = requests.get(server.http + PATH, timeout=5)
    return raised_by(response.raise_for_status)


def with_httpx(httpx, server):
    response = httpx.get(server.http + PATH)
    return raised_by(response.raise_for_status)


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.get(server.http + PATH) as response:
        return raised_by(response.raise_for_status)

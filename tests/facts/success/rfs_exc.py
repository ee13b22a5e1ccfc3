"""Exception of `raise_for_status()`

The response is a 404: the class that `raise_for_status()` raised.
"""

from tests.support.raised import raised_by

QUESTION = "Which exception does raise_for_status() raise?"
ANSWERS = {"raises": "{}"}
MESSAGE = True


PATH = "/status/404"


def with_requests(requests, server):
    response = requests.get(server.http + PATH, allow_redirects=False, timeout=5)
    return raised_by(response.raise_for_status)


def with_httpx(httpx, server):
    response = httpx.get(server.http + PATH)
    return raised_by(response.raise_for_status)


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session:
        response = await session.get(server.http + PATH, allow_redirects=False)
        return raised_by(response.raise_for_status)

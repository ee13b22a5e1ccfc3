"""Base exception catches invalid JSON

Whether what `json()` raised on that body is a `RequestException`, `HTTPError` or `ClientError`. With httpx
and aiohttp `except` needs `ValueError` too.
"""

from tests.support.raised import raised_by, raised_by_awaiting

QUESTION = "Does its base exception catch invalid JSON?"


def with_requests(requests, server):
    response = requests.get(server.http + "/json/invalid", timeout=5)
    return isinstance(raised_by(response.json), requests.RequestException)


def with_httpx(httpx, server):
    response = httpx.get(server.http + "/json/invalid")
    return isinstance(raised_by(response.json), httpx.HTTPError)


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.get(server.http + "/json/invalid") as response:
        return isinstance(await raised_by_awaiting(response.json()), aiohttp.ClientError)

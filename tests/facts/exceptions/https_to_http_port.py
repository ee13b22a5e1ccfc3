"""`https://` to a plain HTTP port

A GET by TLS to the port that speaks plain HTTP.
"""

from tests.support.raised import raised_by, raised_by_awaiting

QUESTION = "Which exception does https:// to a plain HTTP port raise?"
ANSWERS = {"raises": "{}"}
MESSAGE = True


def with_requests(requests, server):
    return raised_by(requests.get, server.http.replace("http", "https", 1), timeout=5)


def with_httpx(httpx, server):
    return raised_by(httpx.get, server.http.replace("http", "https", 1))


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session:
        return await raised_by_awaiting(session.get(server.http.replace("http", "https", 1)))

"""raise_for_status() on unfollowed 301

The response is a redirect that was not followed: what `raise_for_status()` raised, or returned. httpx follows none
unless told to, so that a page which moved raises.
"""

from tests.support.raised import raised_by

PATH = "/status/301"


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

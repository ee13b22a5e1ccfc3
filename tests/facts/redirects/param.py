"""The keyword, set against the default

The GET of the first row again, with the keyword that turns redirects off where they are followed, and on where
they are not. The status is what the call gave.
"""


def with_requests(requests, server):
    url = server.http + "/redirect/1"
    return requests.get(url, allow_redirects=False, timeout=5).status_code


def with_httpx(httpx, server):
    url = server.http + "/redirect/1"
    return httpx.get(url, follow_redirects=True).status_code


async def with_aiohttp(aiohttp, server):
    url = server.http + "/redirect/1"
    async with aiohttp.ClientSession() as session:
        return (await session.get(url, allow_redirects=False)).status

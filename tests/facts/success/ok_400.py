"""400 is a success (`ok`, `is_success`)

The first status that is an error: `ok` of requests and aiohttp, `is_success` of httpx.
"""

QUESTION = "Is a 400 a success (ok, is_success)?"


PATH = "/status/400"


def with_requests(requests, server):
    response = requests.get(server.http + PATH, allow_redirects=False, timeout=5)
    return response.ok


def with_httpx(httpx, server):
    response = httpx.get(server.http + PATH)
    return response.is_success


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session:
        response = await session.get(server.http + PATH, allow_redirects=False)
        return response.ok

"""301 is a success (`ok`, `is_success`)

The response is a redirect that was not followed: `ok` of requests and aiohttp says that it is no error, `is_success` of
httpx that it is a success (RFC 9110, section 15: 2xx alone).
"""

QUESTION = "Is a redirect a success (ok, is_success at 301)?"


PATH = "/status/301"


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

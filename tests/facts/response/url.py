"""URL

The URL that the response came from, after redirects, and the type that it has.
"""

PATH = "/ds2man/basic/response/case1"


def with_requests(requests, server):
    response = requests.get(server.http + PATH, timeout=5)
    return response.url


def with_httpx(httpx, server):
    response = httpx.get(server.http + PATH)
    return response.url


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.get(server.http + PATH) as response:
        return response.url

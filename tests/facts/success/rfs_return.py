"""raise_for_status() return value on 200

The response is a 200: what `raise_for_status()` returned. Where it is the response, a call can
follow it: `get(url).raise_for_status().json()`.
"""

PATH = "/status/200"


def with_requests(requests, server):
    response = requests.get(server.http + PATH, allow_redirects=False, timeout=5)
    return response.raise_for_status()


def with_httpx(httpx, server):
    response = httpx.get(server.http + PATH)
    return response.raise_for_status()


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session:
        response = await session.get(server.http + PATH, allow_redirects=False)
        return response.raise_for_status()

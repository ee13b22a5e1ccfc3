"""`raise_for_status()` returns the response

The response is a 200: whether `raise_for_status()` returned it, so that a call can
follow: `get(url).raise_for_status().json()`.
"""

QUESTION = "Can you chain raise_for_status() (does it return the response)?"


PATH = "/status/200"


def with_requests(requests, server):
    response = requests.get(server.http + PATH, allow_redirects=False, timeout=5)
    return response.raise_for_status() is response


def with_httpx(httpx, server):
    response = httpx.get(server.http + PATH)
    return response.raise_for_status() is response


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session:
        response = await session.get(server.http + PATH, allow_redirects=False)
        return response.raise_for_status() is response

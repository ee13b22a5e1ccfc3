"""Class of one cookie

The response sets the cookie `sess`: what is found under that name. A `Morsel` has the text in its `value`.
"""

QUESTION = "What is a cookie of a response: a str or a Morsel?"


PATH = "/response-headers?Set-Cookie=sess%3Dabc"


def with_requests(requests, server):
    response = requests.get(server.http + PATH, timeout=5)
    return type(response.cookies["sess"])


def with_httpx(httpx, server):
    response = httpx.get(server.http + PATH)
    return type(response.cookies["sess"])


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.get(server.http + PATH) as response:
        return type(response.cookies["sess"])

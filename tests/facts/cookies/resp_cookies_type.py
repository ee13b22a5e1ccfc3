"""Class of a response's cookies

The response sets the cookie `sess`: the class of the response's `cookies`.
"""

QUESTION = "Which class holds the cookies of a response?"


PATH = "/response-headers?Set-Cookie=sess%3Dabc"


def with_requests(requests, server):
    response = requests.get(server.http + PATH, timeout=5)
    return type(response.cookies)


def with_httpx(httpx, server):
    response = httpx.get(server.http + PATH)
    return type(response.cookies)


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.get(server.http + PATH) as response:
        return type(response.cookies)

"""Cookies

The response sets the cookie `flavour=oat`, which is then looked up by its name.
A `Morsel` is the standard library's: the text of the cookie is its `value`.
"""

QUESTION = "Where are the cookies of a response?"
ANSWERS = "code"


PATH = "/response-headers?Set-Cookie=flavour%3Doat"


def with_requests(requests, server):
    response = requests.get(server.http + PATH, timeout=5)
    return response.cookies["flavour"]


def with_httpx(httpx, server):
    response = httpx.get(server.http + PATH)
    return response.cookies["flavour"]


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.get(server.http + PATH) as response:
        return response.cookies["flavour"]

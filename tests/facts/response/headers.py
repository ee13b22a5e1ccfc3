"""Headers

All headers of a response, as the client prints them, and the type that holds them.
The server sends every name in lower case.
"""

QUESTION = "Where are the headers of a response?"
ANSWERS = "code"


PATH = "/ds2man/basic/response/case1"


def with_requests(requests, server):
    response = requests.get(server.http + PATH, timeout=5)
    return response.headers


def with_httpx(httpx, server):
    response = httpx.get(server.http + PATH)
    return response.headers


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.get(server.http + PATH) as response:
        return response.headers

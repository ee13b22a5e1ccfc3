"""Class of `response.history`

The class of `response.history`, which would hold the redirects that were followed; none was.
"""

QUESTION = "What is response.history: a list or a tuple?"


PATH = "/ds2man/basic/response/case1"


def with_requests(requests, server):
    response = requests.get(server.http + PATH, timeout=5)
    return type(response.history)


def with_httpx(httpx, server):
    response = httpx.get(server.http + PATH)
    return type(response.history)


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.get(server.http + PATH) as response:
        return type(response.history)

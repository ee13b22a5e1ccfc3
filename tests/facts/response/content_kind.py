"""Class of `response.content`

The class of `response.content`: the bytes of the body, or a stream that they can be read from.
"""

QUESTION = "What is response.content: bytes or a stream?"


PATH = "/ds2man/basic/response/case1"


def with_requests(requests, server):
    response = requests.get(server.http + PATH, timeout=5)
    return type(response.content)


def with_httpx(httpx, server):
    response = httpx.get(server.http + PATH)
    return type(response.content)


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.get(server.http + PATH) as response:
        return type(response.content)

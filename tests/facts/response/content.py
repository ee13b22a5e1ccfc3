"""Bytes

The body of the response as bytes.
"""

QUESTION = "How do you read bytes: content or await read()?"
ANSWERS = "code"


PATH = "/ds2man/basic/response/case1"


def with_requests(requests, server):
    response = requests.get(server.http + PATH, timeout=5)
    return response.content


def with_httpx(httpx, server):
    response = httpx.get(server.http + PATH)
    return response.content


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.get(server.http + PATH) as response:
        return await response.read()

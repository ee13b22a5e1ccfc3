"""Charset

The response is JSON with no `charset` in its Content-Type. What requests and httpx return is the encoding that
they decode the text with, what aiohttp returns is the parameter of the header.
"""

QUESTION = "Where is the charset of a response?"
ANSWERS = "code"


PATH = "/ds2man/basic/response/case1"


def with_requests(requests, server):
    response = requests.get(server.http + PATH, timeout=5)
    return response.encoding


def with_httpx(httpx, server):
    response = httpx.get(server.http + PATH)
    return response.encoding


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.get(server.http + PATH) as response:
        return response.charset

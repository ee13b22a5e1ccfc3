"""Method of the request

The method of the request that was answered. requests and httpx keep the whole request at `response.request`.
"""

QUESTION = "Where is the method of the request?"
ANSWERS = "code"


PATH = "/ds2man/basic/response/case1"


def with_requests(requests, server):
    response = requests.get(server.http + PATH, timeout=5)
    return response.request.method


def with_httpx(httpx, server):
    response = httpx.get(server.http + PATH)
    return response.request.method


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.get(server.http + PATH) as response:
        return response.method

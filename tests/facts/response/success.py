"""Success check

The attribute that says whether a 200 is a success. requests and aiohttp call it `ok`, httpx `is_success`.
"""

QUESTION = "How do you check for success: ok or is_success?"
ANSWERS = "code"


PATH = "/ds2man/basic/response/case1"


def with_requests(requests, server):
    response = requests.get(server.http + PATH, timeout=5)
    return response.ok


def with_httpx(httpx, server):
    response = httpx.get(server.http + PATH)
    return response.is_success


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.get(server.http + PATH) as response:
        return response.ok

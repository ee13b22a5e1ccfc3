"""`response.read()`

Whether the response has an attribute `read`, as files and `urllib`'s responses do.
"""

QUESTION = "Does a response have read()?"


PATH = "/ds2man/basic/response/case1"


def with_requests(requests, server):
    response = requests.get(server.http + PATH, timeout=5)
    return hasattr(response, "read")


def with_httpx(httpx, server):
    response = httpx.get(server.http + PATH)
    return hasattr(response, "read")


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.get(server.http + PATH) as response:
        return hasattr(response, "read")

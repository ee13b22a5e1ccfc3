"""Content type

The media type of the response. aiohttp has an attribute for it; for the others it is a header like any other.
"""

QUESTION = "Where is the Content-Type of a response?"
ANSWERS = "code"


PATH = "/ds2man/basic/response/case1"


def with_requests(requests, server):
    response = requests.get(server.http + PATH, timeout=5)
    return response.headers["Content-Type"]


def with_httpx(httpx, server):
    response = httpx.get(server.http + PATH)
    return response.headers["Content-Type"]


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.get(server.http + PATH) as response:
        return response.content_type

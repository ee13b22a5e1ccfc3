"""JSON

The body of the response, read as JSON. In aiohttp the body is read when it is asked for, so it is awaited.
"""

QUESTION = "How do you read JSON: json() or await json()?"
ANSWERS = "code"


PATH = "/ds2man/basic/response/case1"


def with_requests(requests, server):
    response = requests.get(server.http + PATH, timeout=5)
    return response.json()


def with_httpx(httpx, server):
    response = httpx.get(server.http + PATH)
    return response.json()


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.get(server.http + PATH) as response:
        return await response.json()

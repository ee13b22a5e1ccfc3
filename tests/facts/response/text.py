"""Text

The body of the response, decoded to text.
"""

QUESTION = "How do you read text: text or await text()?"
ANSWERS = "code"


PATH = "/ds2man/basic/response/case1"


def with_requests(requests, server):
    response = requests.get(server.http + PATH, timeout=5)
    return response.text


def with_httpx(httpx, server):
    response = httpx.get(server.http + PATH)
    return response.text


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.get(server.http + PATH) as response:
        return await response.text()

"""URL

The request was redirected: the URL that the response came from, and the type that it has.
"""

QUESTION = "How is the final URL of a response read, after redirects?"
ANSWERS = "code"
PATH = "/redirect-to?url=/ds2man/basic/response/case1"


def with_requests(requests, server):
    response = requests.get(server.http + PATH, timeout=5)
    return response.url


def with_httpx(httpx, server):
    response = httpx.get(server.http + PATH, follow_redirects=True)
    return response.url


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.get(server.http + PATH) as response:
        return response.url

"""Class of `response.headers`

Each is a mapping that ignores case. aiohttp's and httpx's can also hold a name more than once.
"""

QUESTION = "Which class holds the headers of a response?"


def with_requests(requests, server):
    response = requests.get(server.http + "/json", timeout=5)
    return type(response.headers)


def with_httpx(httpx, server):
    response = httpx.get(server.http + "/json")
    return type(response.headers)


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.get(server.http + "/json") as response:
        return type(response.headers)

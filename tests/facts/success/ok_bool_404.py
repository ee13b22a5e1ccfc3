"""`bool(response)` for a 404

The response is a 404: what `if response:` makes of it.
"""

QUESTION = "What is a 404 response in an if: true or false?"
ANSWERS = {True: "true", False: "false"}
PATH = "/status/404"


def with_requests(requests, server):
    response = requests.get(server.http + PATH, allow_redirects=False, timeout=5)
    return bool(response)


def with_httpx(httpx, server):
    response = httpx.get(server.http + PATH)
    return bool(response)


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session:
        response = await session.get(server.http + PATH, allow_redirects=False)
        return bool(response)

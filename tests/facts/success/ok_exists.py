"""`response.ok`

Whether a response has an attribute `ok`. That of httpx is called `is_success`, and means something else: see the row
about 301.
"""

QUESTION = "Does a response have ok?"


PATH = "/status/200"


def with_requests(requests, server):
    response = requests.get(server.http + PATH, allow_redirects=False, timeout=5)
    return hasattr(response, "ok")


def with_httpx(httpx, server):
    response = httpx.get(server.http + PATH)
    return hasattr(response, "ok")


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session:
        response = await session.get(server.http + PATH, allow_redirects=False)
        return hasattr(response, "ok")

"""Lookup in another case

The server wrote `content-type`, the look-up asks for `CONTENT-type`.
"""

QUESTION = "Can you look up a header in any case?"
ANSWERS = {"application/json": ("yes", "yes")}


def with_requests(requests, server):
    response = requests.get(server.http + "/json", timeout=5)
    return response.headers["CONTENT-type"]


def with_httpx(httpx, server):
    response = httpx.get(server.http + "/json")
    return response.headers["CONTENT-type"]


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.get(server.http + "/json") as response:
        return response.headers["CONTENT-type"]

"""Repeated header, each value

The server sent `x-twice` with `one` and then with `two`: what the client's method for each value gave. requests and
niquests have none of their own: it is that of urllib3's response, on which theirs stands.
"""

QUESTION = "How do you read each value of a repeated header?"
ANSWERS = "code"


def with_requests(requests, server):
    response = requests.get(server.faults + "/duplicate-headers", timeout=5)
    return response.raw.headers.getlist("x-twice")


def with_httpx(httpx, server):
    response = httpx.get(server.faults + "/duplicate-headers")
    return response.headers.get_list("x-twice")


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.get(server.faults + "/duplicate-headers") as response:
        return response.headers.getall("x-twice")

"""Repeated header, by name

The server sent `x-twice` with `one` and then with `two`. aiohttp gives the first value only, the others join
both.
"""

QUESTION = "What does response.headers[name] give for a repeated header?"
ANSWERS = {"one, two": "all values, joined", "one": "the first value only"}


def with_requests(requests, server):
    response = requests.get(server.faults + "/duplicate-headers", timeout=5)
    return response.headers["x-twice"]


def with_httpx(httpx, server):
    response = httpx.get(server.faults + "/duplicate-headers")
    return response.headers["x-twice"]


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.get(server.faults + "/duplicate-headers") as response:
        return response.headers["x-twice"]

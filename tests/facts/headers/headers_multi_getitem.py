"""A header that came twice: by name

The server sent `x-twice` with `one` and then with `two`. aiohttp gives the first value only, the others join
both.
"""


def with_requests(requests, server):
    response = requests.get(server.faults + "/duplicate-headers", timeout=5)
    return response.headers["x-twice"]


def with_httpx(httpx, server):
    response = httpx.get(server.faults + "/duplicate-headers")
    return response.headers["x-twice"]


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.get(server.faults + "/duplicate-headers") as response:
        return response.headers["x-twice"]

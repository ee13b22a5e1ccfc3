"""A header that came twice: each value

The same response. requests and niquests have no such method of their own: it is that of urllib3's response
below.
"""


def with_requests(requests, server):
    response = requests.get(server.faults + "/duplicate-headers", timeout=5)
    return response.raw.headers.getlist("x-twice")


def with_httpx(httpx, server):
    response = httpx.get(server.faults + "/duplicate-headers")
    return response.headers.get_list("x-twice")


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.get(server.faults + "/duplicate-headers") as response:
        return response.headers.getall("x-twice")

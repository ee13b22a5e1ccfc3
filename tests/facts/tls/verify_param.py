"""Verification parameter

The server's certificate is of an authority that nobody knows, and the check was turned off: the status. The
parameter that does it is in the code.
"""

PATH = "/get"


def with_requests(requests, server):
    return requests.get(server.https + PATH, verify=False, timeout=5).status_code


def with_httpx(httpx, server):
    return httpx.get(server.https + PATH, verify=False).status_code


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session:
        return (await session.get(server.https + PATH, ssl=False)).status

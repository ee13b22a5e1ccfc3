"""Accept-Encoding

The header that the server received with a plain GET: what a server may compress its response with.
"""

from tests.support.wire import header_of

QUESTION = "Which Accept-Encoding does it send?"


PATH = "/echo"


def with_requests(requests, server):
    response = requests.get(server.faults + PATH, timeout=5)
    return header_of(response.json(), "Accept-Encoding")


def with_httpx(httpx, server):
    response = httpx.get(server.faults + PATH)
    return header_of(response.json(), "Accept-Encoding")


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.get(server.faults + PATH) as response:
        return header_of(await response.json(), "Accept-Encoding")

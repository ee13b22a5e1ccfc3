"""Accept-Encoding with extras

The header that the server received with a plain GET, in an environment that holds each client's extras: what a server
may compress its response with. With requests the extras are the packages `brotli` and, before
Python 3.14, `backports.zstd`.
"""

from tests.support.wire import header_of

QUESTION = "Which Accept-Encoding does it send with its extras?"


EXTRAS = True

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

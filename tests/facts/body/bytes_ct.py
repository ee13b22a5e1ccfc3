"""Content-Type of a bytes body

A body of type `bytes` was sent, with no header named: the Content-Type that the server received.
"""

from tests.support.wire import header_of

QUESTION = "Which Content-Type does a bytes body get?"
ANSWERS = {None: "none", ...: "{}"}


PATH = "/echo"


def with_requests(requests, server):
    response = requests.post(server.faults + PATH, data=b"hello", timeout=5)
    return header_of(response.json(), "Content-Type")


def with_httpx(httpx, server):
    response = httpx.post(server.faults + PATH, content=b"hello")
    return header_of(response.json(), "Content-Type")


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.post(server.faults + PATH, data=b"hello") as response:
        return header_of(await response.json(), "Content-Type")

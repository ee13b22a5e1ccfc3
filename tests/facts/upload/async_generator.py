"""Async generator as the body

An asynchronous generator of `b"hello, "` and `b"world"` was sent: the headers about framing that the server received
and the body. requests has no asynchronous client: the outcome is the class that it raised.
"""

from tests.support.framing import framing_of
from tests.support.raised import raised_by
from tests.support.wire import body_of

QUESTION = "Can an async generator be the body?"
ANSWERS = {
    ("Transfer-Encoding: chunked", "hello, world"): ("yes", "sent chunked"),
    "raises TypeError": ("no", "raises {}"),
}


PATH = "/echo"


async def _pieces():
    yield b"hello, "
    yield b"world"


def with_requests(requests, server):
    return raised_by(requests.post, server.faults + PATH, data=_pieces(), timeout=5)


async def with_httpx(httpx, server):
    async with httpx.AsyncClient() as client:
        echo = (await client.post(server.faults + PATH, content=_pieces())).json()
        return [*framing_of(echo), body_of(echo).decode()]


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.post(server.faults + PATH, data=_pieces()) as response:
        echo = await response.json()
        return [*framing_of(echo), body_of(echo).decode()]


async def with_niquests(niquests, server):
    async with niquests.AsyncSession() as session:
        echo = (await session.post(server.faults + PATH, data=_pieces())).json()
        return [*framing_of(echo), body_of(echo).decode()]

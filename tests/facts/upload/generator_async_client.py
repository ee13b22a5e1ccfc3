"""Sync generator as body of the async client

A plain generator of `b"hello, "` and `b"world"` was given to the asynchronous client: the body that the server
received, or what was raised.
"""

from tests.support.raised import raised_by_awaiting
from tests.support.wire import body_of

QUESTION = "Can an async client send a plain generator?"
ANSWERS = {"hello, world": ("yes", "sent"), "raises": ("no", "raises {}"), "n/a": ("n/a", "no async client")}
MESSAGE = True
PATH = "/echo"


def _pieces():
    yield b"hello, "
    yield b"world"


def with_requests(requests, server):
    return "n/a"


async def with_httpx(httpx, server):
    async def post():
        async with httpx.AsyncClient() as client:
            return body_of((await client.post(server.faults + PATH, content=_pieces())).json()).decode()

    return await raised_by_awaiting(post())


async def with_aiohttp(aiohttp, server):
    async def post():
        async with aiohttp.ClientSession() as session, session.post(server.faults + PATH, data=_pieces()) as response:
            return body_of(await response.json()).decode()

    return await raised_by_awaiting(post())


async def with_niquests(niquests, server):
    async def post():
        async with niquests.AsyncSession() as session:
            return body_of((await session.post(server.faults + PATH, data=_pieces())).json()).decode()

    return await raised_by_awaiting(post())

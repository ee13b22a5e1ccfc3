"""One async client in two event loops

One client was used for a request in an `asyncio.run()` of its own, and then in a second one: the status of the second
response, or what was raised. The first loop is closed then, and with it what the client left open in it.
"""

import asyncio

from tests.support.raised import raised_by

QUESTION = "Can one async client be used in two calls of asyncio.run()?"
ANSWERS = {200: ("yes", "status {}"), "raises": ("no", "raises {}"), "n/a": ("n/a", "no async client")}
PATH = "/get"


def with_requests(requests, server):
    return "n/a"


def with_httpx(httpx, server):
    client = httpx.AsyncClient()

    async def get():
        return (await client.get(server.http + PATH)).status_code

    asyncio.run(get())
    return raised_by(asyncio.run, get())


def with_aiohttp(aiohttp, server):
    async def create():
        return aiohttp.ClientSession()

    async def get():
        async with session.get(server.http + PATH) as response:
            return response.status

    with asyncio.Runner() as runner:
        session = runner.run(create())
        runner.run(get())
    return raised_by(asyncio.run, get())


def with_niquests(niquests, server):
    session = niquests.AsyncSession()

    async def get():
        return (await session.get(server.http + PATH)).status_code

    asyncio.run(get())
    return raised_by(asyncio.run, get())

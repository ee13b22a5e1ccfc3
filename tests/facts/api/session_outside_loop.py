"""Async client created outside the event loop

The asynchronous client was made in plain code, before `asyncio.run()`, and then used in it: the status of a
GET, or the class that making it raised. Code that makes its client while a module is imported depends on this.
"""

import asyncio

QUESTION = "Can you create the async client outside the event loop?"
ANSWERS = {200: ("yes", "yes"), "raises RuntimeError": ("no", "raises {}"), "n/a": ("n/a", "no async client")}
MESSAGE = True


PATH = "/get"


def with_requests(requests, server):
    try:
        session = requests.AsyncSession()
    except AttributeError:
        return "n/a"
    return asyncio.run(session.get(server.http + PATH)).status_code


def with_httpx(httpx, server):
    client = httpx.AsyncClient()

    async def get():
        async with client:
            return await client.get(server.http + PATH)

    return asyncio.run(get()).status_code


def with_niquests(niquests, server):
    session = niquests.AsyncSession()

    async def get():
        async with session:
            return await session.get(server.http + PATH)

    return asyncio.run(get()).status_code


def with_aiohttp(aiohttp, server):
    try:
        session = aiohttp.ClientSession()
    except RuntimeError as error:
        return error

    async def get():
        async with session, session.get(server.http + PATH) as response:
            return response

    return asyncio.run(get()).status

"""Runs on trio

One GET was made with the asynchronous client under `trio.run()` in place of `asyncio.run()`: the status of the
response, or the exception that was raised.
"""

from importlib import import_module

QUESTION = "Can the async client run on trio?"
ANSWERS = {200: ("yes", "yes"), "raises RuntimeError": ("no", "asyncio only"), "n/a": ("n/a", "no async client")}
MESSAGE = True


EXTRAS = True  # trio is no part of any client's plain install

PATH = "/get"


def with_requests(requests, server):
    return "n/a"


def with_niquests(niquests, server):
    async def get():
        async with niquests.AsyncSession() as session:
            return await session.get(server.http + PATH)

    try:
        response = import_module("trio").run(get)
    except RuntimeError as error:
        return error
    return response.status_code


def with_httpx(httpx, server):
    async def get():
        async with httpx.AsyncClient() as client:
            return await client.get(server.http + PATH)

    try:
        response = import_module("trio").run(get)
    except RuntimeError as error:
        return error
    return response.status_code


def with_aiohttp(aiohttp, server):
    async def get():
        async with aiohttp.ClientSession() as session, session.get(server.http + PATH) as response:
            return response

    try:
        response = import_module("trio").run(get)
    except RuntimeError as error:
        return error
    return response.status

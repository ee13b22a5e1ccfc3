"""Async support

One GET was awaited on the running event loop and answered 200: the class that did it, or what awaiting the call raised.
"""

import asyncio

QUESTION = "Does it support async and await?"
ANSWERS = {"raises TypeError": ("no", "sync only"), ...: ("yes", "{}")}


PATH = "/ds2man/basic/response/case1"


def with_requests(requests, server):
    async def attempt():
        return await requests.get(server.http + PATH, timeout=5)

    try:
        asyncio.run(attempt())
    except TypeError as error:
        return error


async def with_niquests(niquests, server):
    async with niquests.AsyncSession() as session:
        response = await session.get(server.http + PATH)
        response.raise_for_status()
        return type(session)


async def with_httpx(httpx, server):
    async with httpx.AsyncClient() as client:
        response = await client.get(server.http + PATH)
        response.raise_for_status()
        return type(client)


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.get(server.http + PATH) as response:
        response.raise_for_status()
        return type(session)

"""Async support

Whether the client has an interface to be awaited. What is awaited is one GET on the running event loop.
"""

import asyncio

PATH = "/ds2man/basic/response/case1"


def with_requests(requests, server):
    async def attempt():
        return await requests.get(server.http + PATH, timeout=5)

    try:
        asyncio.run(attempt())
    except TypeError as error:
        return "no", f"await {requests.__name__}.get(...): {type(error).__name__}"


async def with_niquests(niquests, server):
    async with niquests.AsyncSession() as session:
        response = await session.get(server.http + PATH)
        return "yes", f"AsyncSession, status {response.status_code}"


async def with_httpx(httpx, server):
    async with httpx.AsyncClient() as client:
        response = await client.get(server.http + PATH)
        return "yes", f"AsyncClient, status {response.status_code}"


async def with_aiohttp(aiohttp, server):
    async with aiohttp.ClientSession() as session, session.get(server.http + PATH) as response:
        return "yes", f"ClientSession, status {response.status}"

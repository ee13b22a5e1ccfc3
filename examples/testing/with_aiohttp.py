# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp
from aiohttp import web
from aiohttp.test_utils import TestServer


async def tea_name(session, base, number):
    async with session.get(f"{base}/teas/{number}") as response:
        response.raise_for_status()
        return (await response.json())["name"]


async def answer(request):
    return web.json_response({"name": "Assam"})


async def time_out(request, handler):
    raise aiohttp.ConnectionTimeoutError


async def main():
    timeout = aiohttp.ClientTimeout(total=30)
    app = web.Application()
    app.router.add_get("/teas/1", answer)
    async with TestServer(app) as server:
        async with aiohttp.ClientSession(timeout=timeout) as session:
            base = str(server.make_url(""))
            print("Answer:", await tea_name(session, base, 1))

    failing = [time_out]
    async with aiohttp.ClientSession(middlewares=failing, timeout=timeout) as session:
        try:
            await tea_name(session, base, 2)
        except TimeoutError as error:
            print("Failure:", type(error).__name__)


asyncio.run(main())

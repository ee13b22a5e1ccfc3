# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp


async def create():
    return aiohttp.ClientSession()


async def main():
    async with session, session.get("http://127.0.0.1:7249/get") as response:
        print(response.status)


session = asyncio.run(create())
asyncio.run(main())

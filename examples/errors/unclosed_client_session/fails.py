# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp


async def main():
    session = aiohttp.ClientSession()
    async with session.get("http://127.0.0.1:7249/teas/1") as response:
        await response.read()


asyncio.run(main())

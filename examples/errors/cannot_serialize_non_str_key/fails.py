# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp


async def main():
    async with aiohttp.ClientSession() as session:
        await session.get("http://127.0.0.1:7249/headers", headers={"X-Shop-Id": 7})


asyncio.run(main())

# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp", "aioresponses"]
# ///

import asyncio

import aiohttp
from aioresponses import aioresponses


async def main():
    with aioresponses() as mocked:
        mocked.get("https://shop.example/teas/1", payload={"name": "Assam"})
        async with aiohttp.ClientSession() as session:
            await session.get("https://shop.example/teas/1")


asyncio.run(main())

# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp


async def main():
    async with aiohttp.ClientSession() as session:
        await session.post("http://127.0.0.1:7252/close")


asyncio.run(main())

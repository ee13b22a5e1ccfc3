# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp


async def main():
    with aiohttp.ClientSession() as session:
        await session.get("http://127.0.0.1:7249/get")


asyncio.run(main())

# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp

timeout = aiohttp.ClientTimeout(total=30)


async def main():
    async with aiohttp.ClientSession(timeout=timeout) as session:
        # Fix
        try:
            await session.get("http://127.0.0.1:1/")
        except aiohttp.ClientConnectorError as error:
            print("not reached:", error.host, error.port)


asyncio.run(main())

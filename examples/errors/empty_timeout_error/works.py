# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp

timeout = aiohttp.ClientTimeout(total=1)


async def main():
    async with aiohttp.ClientSession(timeout=timeout) as session:
        # Fix
        try:
            await session.get("http://127.0.0.1:7249/delay/3")
        except TimeoutError as error:
            print("timed out:", repr(error))


asyncio.run(main())

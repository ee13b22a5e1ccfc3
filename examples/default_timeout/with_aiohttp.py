# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp


async def main():
    timeout = aiohttp.ClientTimeout(total=1)
    async with aiohttp.ClientSession(timeout=timeout) as session:
        try:
            async with session.get("http://127.0.0.1:7249/delay/3") as response:
                await response.read()
                print(response.status)
        except TimeoutError as error:
            print(type(error).__name__)


asyncio.run(main())

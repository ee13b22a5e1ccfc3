# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp


async def main():
    timeout = aiohttp.ClientTimeout(total=30)
    async with aiohttp.ClientSession(raise_for_status=True, timeout=timeout) as session:
        try:
            async with session.get("http://127.0.0.1:7249/teas/99"):
                pass
        except aiohttp.ClientResponseError as error:
            print(error)


asyncio.run(main())

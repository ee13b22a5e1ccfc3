# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp

url = "http://127.0.0.1:7249/text/utf-8"
timeout = aiohttp.ClientTimeout(total=30)


async def main():
    async with aiohttp.ClientSession(timeout=timeout) as session:
        async with session.get(url) as response:
            response.raise_for_status()
            print(response.get_encoding())
            print(await response.text())


asyncio.run(main())

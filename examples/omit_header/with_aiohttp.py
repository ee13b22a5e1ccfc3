# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp

url = "http://127.0.0.1:7249/headers"
timeout = aiohttp.ClientTimeout(total=30)


async def main():
    async with aiohttp.ClientSession(timeout=timeout) as session:
        async with session.get(url, skip_auto_headers=["Accept"]) as response:
            response.raise_for_status()
            print(sorted((await response.json())["headers"]))


asyncio.run(main())

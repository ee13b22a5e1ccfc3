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
        # Fix
        headers = {"X-Shop-Id": str(7)}
        async with session.get(url, headers=headers) as response:
            print(response.status)


asyncio.run(main())

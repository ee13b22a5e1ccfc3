# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp[speedups]"]
# ///

import asyncio

import aiohttp

url = "http://127.0.0.1:7249/brotli"
timeout = aiohttp.ClientTimeout(total=30)


async def main():
    async with aiohttp.ClientSession(timeout=timeout) as session:
        # Fix
        async with session.get(url) as response:  # no Accept-Encoding of your own
            data = await response.json()

        print(data["brotli"])


asyncio.run(main())

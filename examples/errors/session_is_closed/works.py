# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp

base = "http://127.0.0.1:7249"
timeout = aiohttp.ClientTimeout(total=30)


async def main():
    # Fix: keep every request inside the block
    async with aiohttp.ClientSession(base, timeout=timeout) as session:
        for path in ("/get", "/json"):
            async with session.get(path) as response:
                print(path, response.status)


asyncio.run(main())

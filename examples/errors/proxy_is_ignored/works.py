# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio
import os

import aiohttp

os.environ["HTTP_PROXY"] = "http://127.0.0.1:7251"
timeout = aiohttp.ClientTimeout(total=30)


async def main():
    # Fix
    async with aiohttp.ClientSession(timeout=timeout, trust_env=True) as session:
        async with session.get("http://shop.test:7249/get") as response:
            print(response.status)


asyncio.run(main())

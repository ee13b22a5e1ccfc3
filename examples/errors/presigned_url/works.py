# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp
from yarl import URL

url = "http://127.0.0.1:7249/get?sig=a%2Fb%40c%28d%29"
timeout = aiohttp.ClientTimeout(total=30)


async def main():
    async with aiohttp.ClientSession(timeout=timeout) as session:
        # Fix
        async with session.get(URL(url, encoded=True)) as response:
            print(response.url)


asyncio.run(main())

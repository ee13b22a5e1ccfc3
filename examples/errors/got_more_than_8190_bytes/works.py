# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp

url = "http://127.0.0.1:7252/long-header?n=9000"
timeout = aiohttp.ClientTimeout(total=30)


async def main():
    # Fix
    async with aiohttp.ClientSession(timeout=timeout, max_field_size=65_536) as session:
        async with session.get(url) as response:
            print(response.status)


asyncio.run(main())

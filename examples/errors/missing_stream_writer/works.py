# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp", "aioresponses-ng"]
# ///

import asyncio

import aiohttp
from aioresponses import aioresponses

url = "https://shop.example/teas/1"
timeout = aiohttp.ClientTimeout(total=30)


async def main():
    # Fix: aioresponses-ng, under the same import
    with aioresponses() as mocked:
        mocked.get(url, payload={"name": "Assam"})

        async with aiohttp.ClientSession(timeout=timeout) as session:
            async with session.get(url) as response:
                print(await response.json())


asyncio.run(main())

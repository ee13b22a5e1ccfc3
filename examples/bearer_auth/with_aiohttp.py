# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp

headers = {"Authorization": "Bearer playground-token"}


async def main():
    timeout = aiohttp.ClientTimeout(total=30)
    async with aiohttp.ClientSession(headers=headers, timeout=timeout) as session:
        async with session.get("http://127.0.0.1:7249/bearer") as response:
            response.raise_for_status()
            print(await response.json())


asyncio.run(main())

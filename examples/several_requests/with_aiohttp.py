# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp

base = "http://127.0.0.1:7249"
timeout = aiohttp.ClientTimeout(total=30)


async def main():
    async with aiohttp.ClientSession(timeout=timeout) as session:
        for number in (1, 2, 3):
            async with session.get(f"{base}/anything/teas/{number}") as response:
                response.raise_for_status()
                print(response.status, (await response.json())["url"])


asyncio.run(main())

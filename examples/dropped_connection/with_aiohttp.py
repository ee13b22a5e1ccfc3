# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp

url = "http://127.0.0.1:7252/close-after-first"  # drops a connection's second request


async def main():
    timeout = aiohttp.ClientTimeout(total=30)
    async with aiohttp.ClientSession(timeout=timeout) as session:
        for _ in range(2):  # aiohttp itself sends a GET again
            async with session.get(url) as response:
                response.raise_for_status()
                await response.read()
                print(response.status)


asyncio.run(main())

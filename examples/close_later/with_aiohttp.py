# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp

url = "http://127.0.0.1:7249/get"


async def main():
    timeout = aiohttp.ClientTimeout(total=30)
    session = aiohttp.ClientSession(timeout=timeout)
    try:
        async with session.get(url) as response:
            response.raise_for_status()
            print((await response.json())["url"])
    finally:
        await session.close()


asyncio.run(main())

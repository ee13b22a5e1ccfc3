# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp

url = "http://127.0.0.1:7249/response-headers?X-Tea=green&X-Tea=black"
timeout = aiohttp.ClientTimeout(total=30)


async def main():
    async with aiohttp.ClientSession(timeout=timeout) as session:
        async with session.get(url) as response:
            response.raise_for_status()
            print("By name:", response.headers["X-Tea"])
            print("Each   :", response.headers.getall("X-Tea"))


asyncio.run(main())

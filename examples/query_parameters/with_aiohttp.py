# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp

url = "http://127.0.0.1:7249/get"
params = {"q": "earl grey & milk", "kind": ["black", "green"], "page": 2}
timeout = aiohttp.ClientTimeout(total=30)


async def main():
    async with aiohttp.ClientSession(timeout=timeout) as session:
        async with session.get(url, params=params) as response:
            response.raise_for_status()
            print(response.url)
            print((await response.json())["args"])


asyncio.run(main())

# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp

url = "http://127.0.0.1:7249/get"
timeout = aiohttp.ClientTimeout(total=30)


async def main():
    async with aiohttp.ClientSession(timeout=timeout) as session:
        # Fix: write the word that the API expects
        params = {"organic": "true"}
        async with session.get(url, params=params) as response:
            print((await response.json())["args"])


asyncio.run(main())

# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp

url = "http://127.0.0.1:7249/anything/teas/7"
timeout = aiohttp.ClientTimeout(total=30)


async def main():
    async with aiohttp.ClientSession(timeout=timeout) as session:
        async with session.put(url, json={"name": "Assam", "grams": 100}) as response:
            response.raise_for_status()
            print("PUT   ", (await response.json())["json"])

        async with session.patch(url, json={"grams": 50}) as response:
            response.raise_for_status()
            print("PATCH ", (await response.json())["json"])

        async with session.delete(url) as response:
            response.raise_for_status()
            print("DELETE", response.status)


asyncio.run(main())

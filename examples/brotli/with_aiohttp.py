# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp", "brotli"]
# ///

import asyncio

import aiohttp

timeout = aiohttp.ClientTimeout(total=30)


async def main():
    async with aiohttp.ClientSession(timeout=timeout) as session:
        async with session.get("http://127.0.0.1:7249/brotli") as response:
            response.raise_for_status()
            print("Sent as:", response.headers["Content-Encoding"])
            print("Read   :", (await response.json())["brotli"])


asyncio.run(main())

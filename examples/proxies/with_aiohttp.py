# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp

proxy = "http://user:passwd@127.0.0.1:7253"


async def main():
    timeout = aiohttp.ClientTimeout(total=30)
    async with aiohttp.ClientSession(proxy=proxy, timeout=timeout) as session:
        async with session.get("http://127.0.0.1:7249/get") as response:
            response.raise_for_status()
            print("Via", response.headers["Via"])


asyncio.run(main())

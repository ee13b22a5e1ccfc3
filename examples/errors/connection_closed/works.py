# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp

url = "http://127.0.0.1:7249/bytes/200000"
timeout = aiohttp.ClientTimeout(total=30)


async def main():
    async with aiohttp.ClientSession(timeout=timeout) as session:
        # Fix: read the body before you leave the block
        async with session.get(url) as response:
            body = await response.read()
        print(len(body))


asyncio.run(main())

# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp

url = "http://shop.test:7249/get"
addresses = ["http://127.0.0.1:7251", "http://user:passwd@127.0.0.1:7253"]
timeout = aiohttp.ClientTimeout(total=30)


async def main():
    async with aiohttp.ClientSession(timeout=timeout) as session:
        for address in addresses:
            async with session.get(url, proxy=address) as response:
                response.raise_for_status()
                print(response.status, response.headers["Via"])


asyncio.run(main())

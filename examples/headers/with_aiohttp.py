# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp

url = "http://127.0.0.1:7249/headers"
always = {"User-Agent": "tea-shop/1.0"}  # with every request
timeout = aiohttp.ClientTimeout(total=30)


async def main():
    async with aiohttp.ClientSession(headers=always, timeout=timeout) as session:
        headers = {"Accept": "application/json", "X-Trace": "42"}  # with this one
        async with session.get(url, headers=headers) as response:
            response.raise_for_status()
            received = (await response.json())["headers"]
            print(received["User-Agent"], received["Accept"], received["X-Trace"])


asyncio.run(main())

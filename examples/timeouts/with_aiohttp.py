# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp

base = "http://127.0.0.1:7249"


async def main():
    timeout = aiohttp.ClientTimeout(total=30)
    async with aiohttp.ClientSession(timeout=timeout) as session:
        async with session.get(f"{base}/get") as response:
            response.raise_for_status()
            print("In time:", response.status)

        short = aiohttp.ClientTimeout(total=30, sock_read=1)
        try:
            async with session.get(f"{base}/delay/3", timeout=short) as response:
                await response.read()
        except TimeoutError as error:
            print("Too late:", type(error).__name__)


asyncio.run(main())

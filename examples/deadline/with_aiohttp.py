# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp

url = "http://127.0.0.1:7249/drip?numbytes=20&duration=2"  # a byte every 0.1 s


async def main():
    timeout = aiohttp.ClientTimeout(total=1)
    async with aiohttp.ClientSession(timeout=timeout) as session:
        try:
            async with session.get(url) as response:
                response.raise_for_status()
                print(len(await response.read()), "bytes")
        except TimeoutError:
            print("Not complete after 1 s")


asyncio.run(main())

# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp

url = "http://127.0.0.1:7249/ndjson?n=1000"


async def main():
    timeout = aiohttp.ClientTimeout(total=None, sock_connect=5, sock_read=5)
    async with aiohttp.ClientSession(timeout=timeout) as session:
        async with session.get(url) as response:
            response.raise_for_status()
            async for line in response.content:
                print("The first line:", line.decode().rstrip())
                break
        print("The response is closed")
    print("The session is closed")


asyncio.run(main())

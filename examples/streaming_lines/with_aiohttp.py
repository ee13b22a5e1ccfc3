# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio
import json

import aiohttp

url = "http://127.0.0.1:7249/ndjson?n=3&delay=0.1"
timeout = aiohttp.ClientTimeout(total=None, sock_connect=5, sock_read=5)


async def main():
    async with aiohttp.ClientSession(timeout=timeout) as session:
        async with session.get(url) as response:
            response.raise_for_status()
            async for line in response.content:
                if line.strip():
                    print(json.loads(line))


asyncio.run(main())

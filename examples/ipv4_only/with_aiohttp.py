# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio
import socket

import aiohttp


async def main():
    connector = aiohttp.TCPConnector(family=socket.AF_INET)
    timeout = aiohttp.ClientTimeout(total=30)
    async with aiohttp.ClientSession(connector=connector, timeout=timeout) as session:
        async with session.get("http://127.0.0.1:7249/ip") as response:
            response.raise_for_status()
            print((await response.json())["origin"])


asyncio.run(main())

# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp

url = "http://127.0.0.1:7249/connection"  # how many requests the connection carried


async def fetch(session):
    async with session.get(url) as response:
        response.raise_for_status()
        return await response.json()


async def main():
    connector = aiohttp.TCPConnector(keepalive_timeout=0.5)  # seconds
    timeout = aiohttp.ClientTimeout(total=30)
    async with aiohttp.ClientSession(connector=connector, timeout=timeout) as session:
        print("At once:", await fetch(session))
        print("At once:", await fetch(session))
        await asyncio.sleep(0.8)
        print("After 0.8 s:", await fetch(session))


asyncio.run(main())

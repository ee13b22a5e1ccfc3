# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp


async def fetch(session):
    async with session.get("http://127.0.0.1:7249/delay/0.2") as response:
        response.raise_for_status()
        await response.read()
        return response.status


async def main():
    connector = aiohttp.TCPConnector(limit=4)  # limit_per_host=4: for each server
    timeout = aiohttp.ClientTimeout(total=30)
    async with aiohttp.ClientSession(connector=connector, timeout=timeout) as session:
        print(await asyncio.gather(*[fetch(session) for _ in range(12)]))


asyncio.run(main())

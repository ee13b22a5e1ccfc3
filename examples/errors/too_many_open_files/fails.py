# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio
import resource

import aiohttp

resource.setrlimit(resource.RLIMIT_NOFILE, (64, 64))  # 1024 on most machines
url = "http://127.0.0.1:7249/delay/0.5"


async def fetch(session):
    async with session.get(url) as response:
        return response.status


async def main():
    connector = aiohttp.TCPConnector(limit=0)
    async with aiohttp.ClientSession(connector=connector) as session:
        await asyncio.gather(*[fetch(session) for _ in range(100)])


asyncio.run(main())

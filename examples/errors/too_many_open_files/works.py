# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio
import resource

import aiohttp

resource.setrlimit(resource.RLIMIT_NOFILE, (64, 64))
url = "http://127.0.0.1:7249/delay/0.1"


async def fetch(session):
    async with session.get(url) as response:
        return response.status


async def main():
    # Fix: fewer connections than `ulimit -n` allows files, in one session
    connector = aiohttp.TCPConnector(limit=20)
    async with aiohttp.ClientSession(connector=connector) as session:
        statuses = await asyncio.gather(*[fetch(session) for _ in range(100)])

    print(statuses.count(200))


asyncio.run(main())

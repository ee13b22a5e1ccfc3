# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp

url = "http://127.0.0.1:7249/connection"  # how many requests the connection carried


async def start():  # a session is made inside the event loop
    return aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=30))


async def fetch(session):
    async with session.get(url) as response:
        response.raise_for_status()
        return await response.json()


with asyncio.Runner() as runner:
    session = runner.run(start())
    print(runner.run(fetch(session)))
    print(runner.run(fetch(session)))
    runner.run(session.close())

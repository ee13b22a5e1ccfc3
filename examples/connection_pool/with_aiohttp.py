# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp

url = "http://127.0.0.1:7249/connection"  # how many requests the connection carried
timeout = aiohttp.ClientTimeout(total=30)


async def fetch(session):
    async with session.get(url) as response:
        response.raise_for_status()
        return (await response.json())["requests"]


async def fetch_alone():
    async with aiohttp.ClientSession(timeout=timeout) as session:
        return await fetch(session)


async def main():
    print("A session each:", [await fetch_alone() for _ in range(3)])
    async with aiohttp.ClientSession(timeout=timeout) as session:
        print("One session:", [await fetch(session) for _ in range(3)])


asyncio.run(main())

# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp

base = "http://127.0.0.1:7249"
timeout = aiohttp.ClientTimeout(total=30)


async def fetch(session, path):
    async with session.get(path) as response:
        print(path, response.status)


# Fix: one asyncio.run(), with all that uses the session in it
async def main():
    async with aiohttp.ClientSession(base, timeout=timeout) as session:
        await fetch(session, "/get")
        await fetch(session, "/json")


asyncio.run(main())

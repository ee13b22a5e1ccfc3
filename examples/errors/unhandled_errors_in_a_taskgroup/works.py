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
        response.raise_for_status()
        return response.status


async def main():
    async with aiohttp.ClientSession(base, timeout=timeout) as session:
        # Fix: every result, and every exception in its place
        tasks = [fetch(session, path) for path in ("/get", "/status/404")]
        results = await asyncio.gather(*tasks, return_exceptions=True)
        print([type(result).__name__ for result in results])


asyncio.run(main())

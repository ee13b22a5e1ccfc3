# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp

base = "http://127.0.0.1:7249"


async def fetch(session, path):
    async with session.get(base + path) as response:
        response.raise_for_status()
        return response.status, path


async def main():
    timeout = aiohttp.ClientTimeout(total=30)
    async with aiohttp.ClientSession(timeout=timeout) as session:
        calls = [fetch(session, path) for path in ("/delay/1", "/status/503")]
        for call in asyncio.as_completed(calls):
            try:
                print(*await call)
            except (aiohttp.ClientError, TimeoutError) as error:
                print("Failed:", type(error).__name__)


asyncio.run(main())

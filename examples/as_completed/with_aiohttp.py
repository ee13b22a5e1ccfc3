# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp


async def fetch(session, seconds):
    async with session.get(f"http://127.0.0.1:7249/delay/{seconds}") as response:
        response.raise_for_status()
        return f"after {seconds} s: {response.status}"


async def main():
    timeout = aiohttp.ClientTimeout(total=30)
    async with aiohttp.ClientSession(timeout=timeout) as session:
        calls = [fetch(session, seconds) for seconds in (1, 0.1, 0.5)]
        for call in asyncio.as_completed(calls):
            print(await call)


asyncio.run(main())

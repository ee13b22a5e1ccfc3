# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp


async def fetch(session, number):
    async with session.get(f"http://127.0.0.1:7249/teas/{number}") as response:
        response.raise_for_status()
        return (await response.json())["name"]


async def main():
    timeout = aiohttp.ClientTimeout(total=30)
    async with aiohttp.ClientSession(timeout=timeout) as session:
        calls = [fetch(session, number) for number in (1, 2, 3)]
        print(*await asyncio.gather(*calls), sep=", ")


asyncio.run(main())

# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp


async def fetch_tea(session, number):
    async with session.get(f"/teas/{number}") as response:
        response.raise_for_status()
        return (await response.json())["name"]


async def fetch_teas(numbers):
    base = "http://127.0.0.1:7249"
    timeout = aiohttp.ClientTimeout(total=30)
    async with aiohttp.ClientSession(base, timeout=timeout) as session:
        calls = [fetch_tea(session, number) for number in numbers]
        return await asyncio.gather(*calls)


def report():  # a plain function of your program
    names = asyncio.run(fetch_teas([1, 2, 3]))
    print(*names, sep=", ")


report()

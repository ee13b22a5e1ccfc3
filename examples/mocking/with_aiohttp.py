# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp", "aioresponses-ng"]
# ///

import asyncio

import aiohttp
from aioresponses import aioresponses

url = "https://shop.example/teas/1"
timeout = aiohttp.ClientTimeout(total=30)


async def tea_name(url):
    async with aiohttp.ClientSession(timeout=timeout) as session:
        async with session.get(url) as response:
            response.raise_for_status()
            return (await response.json())["name"]


async def test_name():
    with aioresponses() as mocked:
        mocked.get(url, payload={"name": "Assam"})
        assert await tea_name(url) == "Assam"


async def test_timeout():
    with aioresponses() as mocked:
        mocked.get(url, exception=TimeoutError("too slow"))
        try:
            await tea_name(url)
        except TimeoutError as error:
            print("raised:", error)


asyncio.run(test_name())
asyncio.run(test_timeout())

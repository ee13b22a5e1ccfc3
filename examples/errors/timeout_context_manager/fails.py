# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp


async def fixture():
    return aiohttp.ClientSession()


async def test(session):
    async with session, session.get("http://127.0.0.1:7249/get") as response:
        print(response.status)


# A fixture and a test, each in a loop of its own
with asyncio.Runner() as one, asyncio.Runner() as other:
    other.run(test(one.run(fixture())))

# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp


async def fetch(session, path):
    async with session.get(path) as response:
        response.raise_for_status()


async def main():
    async with aiohttp.ClientSession("http://127.0.0.1:7249") as session:
        async with asyncio.TaskGroup() as group:
            group.create_task(fetch(session, "/get"))
            group.create_task(fetch(session, "/status/404"))


asyncio.run(main())

# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio

import httpx


async def fetch(url):
    async with httpx.AsyncClient() as client:
        return await client.get(url)


async def notebook():  # what Jupyter runs a cell in
    asyncio.run(fetch("http://127.0.0.1:7249/get"))


asyncio.run(notebook())

# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio

import httpx

url = "http://127.0.0.1:7249/get"


async def fetch(url):
    async with httpx.AsyncClient(timeout=5) as client:
        return await client.get(url)


async def notebook():
    # Fix: a notebook's cell may await
    response = await fetch(url)
    print(response.status_code)


asyncio.run(notebook())

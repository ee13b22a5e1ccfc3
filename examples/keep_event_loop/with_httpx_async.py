# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio

import httpx

url = "http://127.0.0.1:7249/connection"  # how many requests the connection carried


async def fetch(client):
    response = await client.get(url)
    response.raise_for_status()
    return response.json()


with asyncio.Runner() as runner:
    client = httpx.AsyncClient(timeout=5)
    print(runner.run(fetch(client)))
    print(runner.run(fetch(client)))
    runner.run(client.aclose())

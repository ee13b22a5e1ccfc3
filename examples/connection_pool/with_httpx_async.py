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
    return response.json()["requests"]


async def fetch_alone():
    async with httpx.AsyncClient(timeout=5) as client:
        return await fetch(client)


async def main():
    print("A client each:", [await fetch_alone() for _ in range(3)])
    async with httpx.AsyncClient(timeout=5) as client:
        print("One client:", [await fetch(client) for _ in range(3)])


asyncio.run(main())

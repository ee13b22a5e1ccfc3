# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio

import httpx


async def fetch(client, number):
    response = await client.get(f"http://127.0.0.1:7249/teas/{number}")
    response.raise_for_status()
    return response.json()["name"]


async def main():
    async with httpx.AsyncClient(timeout=5) as client:
        calls = [fetch(client, number) for number in (1, 2, 3)]
        print(*await asyncio.gather(*calls), sep=", ")


asyncio.run(main())

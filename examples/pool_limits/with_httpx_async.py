# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio

import httpx


async def fetch(client):
    response = await client.get("http://127.0.0.1:7249/delay/0.2")
    response.raise_for_status()
    return response.status_code


async def main():
    limits = httpx.Limits(max_connections=4, max_keepalive_connections=4)
    async with httpx.AsyncClient(limits=limits, timeout=5) as client:
        print(await asyncio.gather(*[fetch(client) for _ in range(12)]))


asyncio.run(main())

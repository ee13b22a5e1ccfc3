# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio

import httpx

headers = {"Authorization": "Bearer playground-token"}


async def main():
    async with httpx.AsyncClient(headers=headers, timeout=5) as client:
        response = await client.get("http://127.0.0.1:7249/bearer")
        response.raise_for_status()
        print(response.json())


asyncio.run(main())

# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio

import httpx


async def main():
    # Fix
    async with httpx.AsyncClient(timeout=5) as client:
        response = await client.get("http://127.0.0.1:7249/get")
        print(response.status_code)


asyncio.run(main())

# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio

import httpx

url = "http://127.0.0.1:7249/get"


async def main():
    async with httpx.AsyncClient(timeout=5) as client:
        # Fix
        response = await client.get(url)

        print(response.status_code)


asyncio.run(main())

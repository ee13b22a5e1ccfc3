# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio

import httpx

base = "http://127.0.0.1:7249"


async def main():
    async with httpx.AsyncClient(timeout=5) as client:
        for number in (1, 2, 3):
            response = await client.get(f"{base}/anything/teas/{number}")
            response.raise_for_status()
            print(response.status_code, response.json()["url"])


asyncio.run(main())

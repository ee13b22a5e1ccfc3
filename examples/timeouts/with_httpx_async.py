# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio

import httpx

base = "http://127.0.0.1:7249"


async def main():
    async with httpx.AsyncClient(timeout=5) as client:
        response = await client.get(f"{base}/get")
        response.raise_for_status()
        print("In time:", response.status_code)

        try:
            await client.get(f"{base}/delay/3", timeout=httpx.Timeout(5, read=1))
        except httpx.TimeoutException as error:
            print("Too late:", type(error).__name__)


asyncio.run(main())

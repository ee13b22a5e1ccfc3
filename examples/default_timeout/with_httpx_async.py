# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio

import httpx


async def main():
    async with httpx.AsyncClient(timeout=1) as client:
        try:
            response = await client.get("http://127.0.0.1:7249/delay/3")
            print(response.status_code)
        except httpx.TimeoutException as error:
            print(type(error).__name__)


asyncio.run(main())

# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio

import httpx

url = "http://127.0.0.1:7249/delay/3"


async def main():
    async with httpx.AsyncClient(timeout=1) as client:
        # Fix
        try:
            await client.get(url)
        except httpx.HTTPError as error:
            print(repr(str(error)), repr(error))


asyncio.run(main())

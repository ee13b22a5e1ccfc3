# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio

import httpx


async def main():
    async with httpx.AsyncClient(timeout=5) as client:
        response = await client.get("http://127.0.0.1:7249/text/none")
    response.raise_for_status()
    response.encoding = "utf-8"  # before the first response.text
    print("Told   :", response.text)


asyncio.run(main())

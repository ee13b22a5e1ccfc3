# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio

import httpx


async def main():
    async with httpx.AsyncClient(timeout=5) as client:
        response = await client.get("http://127.0.0.1:7249/text/utf-8")
    response.raise_for_status()
    print(response.encoding)
    print(response.text)


asyncio.run(main())

# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx", "brotli"]
# ///

import asyncio

import httpx


async def main():
    async with httpx.AsyncClient(timeout=5) as client:
        response = await client.get("http://127.0.0.1:7249/brotli")
    response.raise_for_status()
    print("Sent as:", response.headers["Content-Encoding"])
    print("Read   :", response.json()["brotli"])


asyncio.run(main())

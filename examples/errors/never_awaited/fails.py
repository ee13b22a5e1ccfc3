# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio

import httpx


async def main():
    async with httpx.AsyncClient() as client:
        client.get("http://127.0.0.1:7249/get")


asyncio.run(main())

# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio
import os

import httpx

os.environ["HTTP_PROXY"] = "http://127.0.0.1:7251"  # as your shell may have it


async def main():
    async with httpx.AsyncClient(trust_env=False, timeout=5) as client:
        response = await client.get("http://127.0.0.1:7249/get")
    response.raise_for_status()
    print("via", response.headers.get("Via", "no proxy"))


asyncio.run(main())

# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio

import httpx

always = {"User-Agent": "tea-shop/1.0"}  # with every request


async def main():
    async with httpx.AsyncClient(headers=always, timeout=5) as client:
        headers = {"Accept": "application/json", "X-Trace": "42"}  # with this one
        response = await client.get("http://127.0.0.1:7249/headers", headers=headers)
        response.raise_for_status()
        received = response.json()["headers"]
        print(received["User-Agent"], received["Accept"], received["X-Trace"])


asyncio.run(main())

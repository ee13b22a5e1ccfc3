# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio

import httpx

url = "http://127.0.0.1:7249/connection"  # how many requests the connection carried


async def main():
    limits = httpx.Limits(keepalive_expiry=0.5)  # seconds
    async with httpx.AsyncClient(limits=limits, timeout=5) as client:
        print("At once:", (await client.get(url)).raise_for_status().json())
        print("At once:", (await client.get(url)).raise_for_status().json())
        await asyncio.sleep(0.8)
        print("After 0.8 s:", (await client.get(url)).raise_for_status().json())


asyncio.run(main())

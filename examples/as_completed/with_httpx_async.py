# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio

import httpx


async def fetch(client, seconds):
    response = await client.get(f"http://127.0.0.1:7249/delay/{seconds}")
    response.raise_for_status()
    return f"after {seconds} s: {response.status_code}"


async def main():
    async with httpx.AsyncClient(timeout=5) as client:
        calls = [fetch(client, seconds) for seconds in (1, 0.1, 0.5)]
        for call in asyncio.as_completed(calls):
            print(await call)


asyncio.run(main())

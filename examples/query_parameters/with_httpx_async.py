# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio

import httpx

url = "http://127.0.0.1:7249/get"
params = {"q": "earl grey & milk", "kind": ["black", "green"], "page": 2}


async def main():
    async with httpx.AsyncClient(timeout=5) as client:
        response = await client.get(url, params=params)
    response.raise_for_status()
    print(response.url)
    print(response.json()["args"])


asyncio.run(main())

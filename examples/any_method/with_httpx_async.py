# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio

import httpx

url = "http://127.0.0.1:7249/anything/teas"


async def main():
    async with httpx.AsyncClient(timeout=5) as client:
        response = await client.request("QUERY", url, json={"kind": "black"})
    response.raise_for_status()
    print(response.json()["method"], response.json()["json"])


asyncio.run(main())

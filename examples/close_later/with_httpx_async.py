# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio

import httpx

url = "http://127.0.0.1:7249/get"


async def main():
    client = httpx.AsyncClient(timeout=5)
    try:
        response = await client.get(url)
        response.raise_for_status()
        print(response.json()["url"])
    finally:
        await client.aclose()


asyncio.run(main())

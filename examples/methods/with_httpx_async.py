# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio

import httpx

url = "http://127.0.0.1:7249/anything/teas/7"


async def main():
    async with httpx.AsyncClient(timeout=5) as client:
        response = await client.put(url, json={"name": "Assam", "grams": 100})
        response.raise_for_status()
        print("PUT   ", response.json()["json"])

        response = await client.patch(url, json={"grams": 50})
        response.raise_for_status()
        print("PATCH ", response.json()["json"])

        response = await client.delete(url)
        response.raise_for_status()
        print("DELETE", response.status_code)


asyncio.run(main())

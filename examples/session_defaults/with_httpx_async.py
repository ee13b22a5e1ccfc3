# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio

import httpx


async def main():
    async with httpx.AsyncClient(
        base_url="http://127.0.0.1:7249",
        headers={"Accept-Language": "nl"},
        params={"currency": "EUR"},
        timeout=5,
    ) as client:
        response = await client.get("/get", params={"page": 2})
        response.raise_for_status()
        sent = response.json()
        print(sent["args"], sent["headers"]["Accept-Language"])

        response = await client.get("/get", headers={"Accept-Language": "en"})
        response.raise_for_status()
        sent = response.json()
        print(sent["args"], sent["headers"]["Accept-Language"])


asyncio.run(main())

# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio

import httpx


async def main():
    transport = httpx.AsyncHTTPTransport(uds="/tmp/playground-7249/http.sock")
    async with httpx.AsyncClient(transport=transport, timeout=5) as client:
        response = await client.get("http://localhost/get", params={"name": "Assam"})
        response.raise_for_status()
        print(response.status_code, response.json()["args"])


asyncio.run(main())

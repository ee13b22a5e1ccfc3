# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio

import httpx


async def main():
    async with httpx.AsyncClient(timeout=5) as client:
        request = client.build_request("GET", "http://127.0.0.1:7249/headers")
        del request.headers["Accept"]
        response = await client.send(request)
        response.raise_for_status()
        print(sorted(response.json()["headers"]))


asyncio.run(main())

# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio

import httpx

url = "http://127.0.0.1:7249/response-headers?X-Tea=green&X-Tea=black"


async def main():
    async with httpx.AsyncClient(timeout=5) as client:
        response = await client.get(url)
    response.raise_for_status()
    print("By name:", response.headers["X-Tea"])
    print("Each   :", response.headers.get_list("X-Tea"))


asyncio.run(main())

# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio

import httpx

url = "http://127.0.0.1:7249/ndjson?n=1000"


async def main():
    async with httpx.AsyncClient(timeout=5) as client:
        async with client.stream("GET", url) as response:
            response.raise_for_status()
            async for line in response.aiter_lines():
                print("The first line:", line)
                break
        print("The response is closed")
    print("The client is closed")


asyncio.run(main())

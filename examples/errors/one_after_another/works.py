# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio

import httpx

paths = ["/get", "/json", "/headers"]


async def main():
    async with httpx.AsyncClient(base_url="http://127.0.0.1:7249", timeout=5) as client:
        # Fix
        responses = await asyncio.gather(*[client.get(path) for path in paths])
        print([response.status_code for response in responses])


asyncio.run(main())

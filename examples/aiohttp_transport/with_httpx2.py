# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx-aiohttp[httpx2]", "httpx2"]
# ///

import asyncio

import httpx2
from httpx_aiohttp.httpx2 import AiohttpTransport

base = "http://127.0.0.1:7249"


async def main():
    transport = AiohttpTransport(limits=httpx2.Limits(max_connections=50))
    async with httpx2.AsyncClient(
        base_url=base, transport=transport, timeout=5
    ) as client:
        calls = [client.get(f"/teas/{number}") for number in range(1, 26)]
        for response in await asyncio.gather(*calls):
            response.raise_for_status()
        print(len(calls), "teas")


asyncio.run(main())

# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx", "httpx-sse"]
# ///

import asyncio

import httpx
from httpx_sse import aconnect_sse

url = "http://127.0.0.1:7249/sse?n=3&delay=0.1"


async def main():
    async with httpx.AsyncClient(timeout=httpx.Timeout(5, read=60)) as client:
        async with aconnect_sse(client, "GET", url) as source:
            source.response.raise_for_status()
            async for event in source.aiter_sse():
                if event.data:
                    print(event.id, event.event, event.data)


asyncio.run(main())

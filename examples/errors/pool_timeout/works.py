# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio

import httpx

urls = ["http://127.0.0.1:7249/delay/0.1"] * 12
limits = httpx.Limits(max_connections=4)


async def main():
    # Fix: no more requests at once than connections
    limit = asyncio.Semaphore(4)

    async def fetch(url):
        async with limit:
            return await client.get(url)

    async with httpx.AsyncClient(limits=limits, timeout=5) as client:
        responses = await asyncio.gather(*[fetch(url) for url in urls])
    print(len(responses), "responses")


asyncio.run(main())

# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio

import httpx

url = httpx.URL("http://127.0.0.1:7249/anything/teas?kind=green")


async def main():
    async with httpx.AsyncClient(timeout=5) as client:
        response = await client.get(url.copy_merge_params({"page": 2}))
        response.raise_for_status()
        print(response.url)


asyncio.run(main())

# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio
from urllib.parse import quote

import httpx

base = "http://127.0.0.1:7249/anything/v1/"
name = "Earl Grey / 50%"


async def main():
    async with httpx.AsyncClient(base_url=base, timeout=5) as client:
        url = "teas/" + quote(name, safe="")
        response = await client.get(url, params={"size": "100 g"})
        response.raise_for_status()
        print(response.url)


asyncio.run(main())

# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio
from urllib.parse import quote

import aiohttp

base = "http://127.0.0.1:7249/anything/v1/"
name = "Earl Grey / 50%"
timeout = aiohttp.ClientTimeout(total=30)


async def main():
    async with aiohttp.ClientSession(base, timeout=timeout) as session:
        url = "teas/" + quote(name, safe="")
        async with session.get(url, params={"size": "100 g"}) as response:
            response.raise_for_status()
            print(response.url)


asyncio.run(main())

# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp
from yarl import URL

url = "http://127.0.0.1:7249/redirect/2"
timeout = aiohttp.ClientTimeout(total=30)


async def main():
    async with aiohttp.ClientSession(timeout=timeout) as session:
        async with session.get(url, allow_redirects=False) as response:
            response.raise_for_status()
            if "Location" in response.headers:
                location = URL(response.headers["Location"])
                print(response.status, response.url.join(location))


asyncio.run(main())

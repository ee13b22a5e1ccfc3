# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp
from yarl import URL

url = "http://127.0.0.1:7249/anything/tea.csv?sig=a%2Fb%40c%28d%29"
timeout = aiohttp.ClientTimeout(total=30)


async def main():
    async with aiohttp.ClientSession(timeout=timeout) as session:
        async with session.get(URL(url, encoded=True)) as response:
            response.raise_for_status()
            print(response.url)


asyncio.run(main())

# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp

url = "http://127.0.0.1:7249/post"
order = {"name": "Zoë", "teas": ["Assam", "Sencha"], "gift": None}
timeout = aiohttp.ClientTimeout(total=30)


async def main():
    async with aiohttp.ClientSession(timeout=timeout) as session:
        async with session.post(url, json=order) as response:
            response.raise_for_status()
            received = await response.json()
            print(received["headers"]["Content-Type"])
            print(received["data"])


asyncio.run(main())

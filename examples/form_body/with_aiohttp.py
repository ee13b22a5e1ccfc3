# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp

url = "http://127.0.0.1:7249/post"
form = {"name": "Zoë & co", "teas": ["Assam", "Sencha"], "grams": 100}
timeout = aiohttp.ClientTimeout(total=30)


async def main():
    async with aiohttp.ClientSession(timeout=timeout) as session:
        async with session.post(url, data=form) as response:
            response.raise_for_status()
            received = await response.json()
            print(received["headers"]["Content-Type"])
            print(received["form"])


asyncio.run(main())

# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp

url = "http://127.0.0.1:7249/post"
text = "<tea><name>Pai Mu Tan</name><price>25 €</price></tea>"
headers = {"Content-Type": "application/xml; charset=utf-8"}
timeout = aiohttp.ClientTimeout(total=30)


async def main():
    async with aiohttp.ClientSession(timeout=timeout) as session:
        async with session.post(url, data=text.encode(), headers=headers) as response:
            response.raise_for_status()
            received = await response.json()
            print(received["headers"]["Content-Type"])
            print(received["data"])


asyncio.run(main())

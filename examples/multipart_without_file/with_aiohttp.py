# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp

url = "http://127.0.0.1:7249/upload"
fields = {"shop": "Zoë's teas", "grams": "100"}
timeout = aiohttp.ClientTimeout(total=30)


async def main():
    form = aiohttp.FormData(fields, default_to_multipart=True)
    async with aiohttp.ClientSession(timeout=timeout) as session:
        async with session.post(url, data=form) as response:
            response.raise_for_status()
            parts = (await response.json())["parts"]
    for part in parts:
        print(part["name"], part["filename"], part["size"])


asyncio.run(main())

# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio
import json

import aiohttp

url = "http://127.0.0.1:7249/upload"
order = {"tea": "Assam", "grams": 100}
timeout = aiohttp.ClientTimeout(total=30)


async def main():
    form = aiohttp.FormData()
    form.add_field("order", json.dumps(order), content_type="application/json")
    form.add_field("label", b"For Zoe", filename="label.txt", content_type="text/plain")
    async with aiohttp.ClientSession(timeout=timeout) as session:
        async with session.post(url, data=form) as response:
            response.raise_for_status()
            parts = (await response.json())["parts"]
    for part in parts:
        print(part["name"], part["filename"], part["content_type"], part["size"])


asyncio.run(main())

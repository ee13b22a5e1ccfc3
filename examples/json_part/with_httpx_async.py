# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio
import json

import httpx

url = "http://127.0.0.1:7249/upload"
order = {"tea": "Assam", "grams": 100}
files = {  # file name or None, content, content type
    "order": (None, json.dumps(order), "application/json"),
    "label": ("label.txt", b"For Zoe", "text/plain"),
}


async def main():
    async with httpx.AsyncClient(timeout=5) as client:
        response = await client.post(url, files=files)
    response.raise_for_status()
    for part in response.json()["parts"]:
        print(part["name"], part["filename"], part["content_type"], part["size"])


asyncio.run(main())

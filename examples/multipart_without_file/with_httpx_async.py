# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio

import httpx

url = "http://127.0.0.1:7249/upload"
fields = {"shop": (None, "Zoë's teas"), "grams": (None, "100")}  # None: no file name


async def main():
    async with httpx.AsyncClient(timeout=5) as client:
        response = await client.post(url, files=fields)
    response.raise_for_status()
    for part in response.json()["parts"]:
        print(part["name"], part["filename"], part["size"])


asyncio.run(main())

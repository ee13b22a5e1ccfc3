# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio

import httpx

url = "http://127.0.0.1:7249/post"
form = {"name": "Zoë & co", "teas": ["Assam", "Sencha"], "grams": 100}


async def main():
    async with httpx.AsyncClient(timeout=5) as client:
        response = await client.post(url, data=form)
    response.raise_for_status()
    received = response.json()
    print(received["headers"]["Content-Type"])
    print(received["form"])


asyncio.run(main())

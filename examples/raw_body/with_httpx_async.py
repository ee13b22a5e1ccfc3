# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio

import httpx

url = "http://127.0.0.1:7249/post"
text = "<tea><name>Pai Mu Tan</name><price>25 €</price></tea>"
headers = {"Content-Type": "application/xml; charset=utf-8"}


async def main():
    async with httpx.AsyncClient(timeout=5) as client:
        response = await client.post(url, content=text.encode(), headers=headers)
    response.raise_for_status()
    received = response.json()
    print(received["headers"]["Content-Type"])
    print(received["data"])


asyncio.run(main())

# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio

import httpx

url = "http://127.0.0.1:7249/post"


async def main():
    async with httpx.AsyncClient(timeout=5) as client:
        response = await client.post(url, json={"tea": "Assam"})

    sent = response.request
    print(sent.method, sent.url)
    for name, value in sent.headers.items():
        print(f"{name}: {value}")
    print(sent.content)


asyncio.run(main())

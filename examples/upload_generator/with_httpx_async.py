# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio

import httpx

url = "http://127.0.0.1:7249/upload/raw"
headers = {"Content-Type": "text/csv"}


async def rows():
    yield b"name,grams\n"
    for name in ("Assam", "Sencha", "Rooibos"):
        yield f"{name},100\n".encode()


async def main():
    async with httpx.AsyncClient(timeout=5) as client:
        response = await client.post(url, content=rows(), headers=headers)
    response.raise_for_status()
    received = response.json()
    print(received["size"], "bytes, framed by", received["framing"])


asyncio.run(main())

# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp

url = "http://127.0.0.1:7249/upload/raw"
headers = {"Content-Type": "text/csv"}
timeout = aiohttp.ClientTimeout(total=None, sock_connect=5, sock_read=5)


async def rows():
    yield b"name,grams\n"
    for name in ("Assam", "Sencha", "Rooibos"):
        yield f"{name},100\n".encode()


async def main():
    async with aiohttp.ClientSession(timeout=timeout) as session:
        async with session.post(url, data=rows(), headers=headers) as response:
            response.raise_for_status()
            received = await response.json()
    print(received["size"], "bytes, framed by", received["framing"])


asyncio.run(main())

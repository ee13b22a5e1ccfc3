# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio
from pathlib import Path

import httpx

url = "http://127.0.0.1:7249/upload/raw"
with open("video.mp4", "wb") as file:  # leave out for your own file
    file.truncate(20_000_000)


async def chunks(path):
    with open(path, "rb") as file:
        while chunk := await asyncio.to_thread(file.read, 64 * 1024):
            yield chunk


async def main():
    size = str(Path("video.mp4").stat().st_size)
    headers = {"Content-Type": "video/mp4", "Content-Length": size}
    async with httpx.AsyncClient(timeout=5) as client:
        response = await client.put(url, content=chunks("video.mp4"), headers=headers)
    response.raise_for_status()
    received = response.json()
    print(received["size"], "bytes, framed by", received["framing"])


asyncio.run(main())

# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp

url = "http://127.0.0.1:7249/upload/raw"
headers = {"Content-Type": "video/mp4"}
timeout = aiohttp.ClientTimeout(total=None, sock_connect=5, sock_read=5)
with open("video.mp4", "wb") as file:  # leave out for your own file
    file.truncate(20_000_000)


async def main():
    async with aiohttp.ClientSession(timeout=timeout) as session:
        with open("video.mp4", "rb") as file:
            async with session.put(url, data=file, headers=headers) as response:
                response.raise_for_status()
                received = await response.json()
    print(received["size"], "bytes, framed by", received["framing"])


asyncio.run(main())

# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp", "rich"]
# ///

import asyncio

import aiohttp
import rich.progress

url = "http://127.0.0.1:7249/upload/raw"
timeout = aiohttp.ClientTimeout(total=None, sock_connect=5, sock_read=5)
with open("video.mp4", "wb") as file:  # leave out for your own file
    file.truncate(20_000_000)


async def main():
    async with aiohttp.ClientSession(timeout=timeout) as session:
        with rich.progress.open("video.mp4", "rb", description="video.mp4") as file:
            async with session.put(url, data=file) as response:
                response.raise_for_status()


asyncio.run(main())

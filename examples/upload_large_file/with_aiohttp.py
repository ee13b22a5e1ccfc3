# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp

url = "http://127.0.0.1:7249/upload"
timeout = aiohttp.ClientTimeout(total=None, sock_connect=5, sock_read=5)
with open("video.mp4", "wb") as file:  # leave out for your own file
    file.truncate(20_000_000)


async def main():
    async with aiohttp.ClientSession(timeout=timeout) as session:
        with open("video.mp4", "rb") as file:
            form = aiohttp.FormData()
            form.add_field("file", file, filename="video.mp4", content_type="video/mp4")
            async with session.post(url, data=form) as response:
                response.raise_for_status()
                parts = (await response.json())["parts"]
    for part in parts:
        print(part["name"], part["filename"], part["content_type"], part["size"])


asyncio.run(main())

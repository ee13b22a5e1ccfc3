# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio

import httpx

url = "http://127.0.0.1:7249/upload"
with open("video.mp4", "wb") as file:  # leave out for your own file
    file.truncate(20_000_000)


async def main():
    async with httpx.AsyncClient(timeout=5) as client:
        with open("video.mp4", "rb") as file:
            files = {"file": ("video.mp4", file, "video/mp4")}
            response = await client.post(url, files=files)
    response.raise_for_status()
    for part in response.json()["parts"]:
        print(part["name"], part["filename"], part["content_type"], part["size"])


asyncio.run(main())

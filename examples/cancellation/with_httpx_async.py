# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio

import httpx

url = "http://127.0.0.1:7249/drip?numbytes=100&duration=10"  # 10 bytes a second


async def download():
    body = bytearray()
    async with httpx.AsyncClient(timeout=5) as client:
        async with client.stream("GET", url) as response:
            response.raise_for_status()
            async for chunk in response.aiter_bytes():
                body += chunk
    return body


async def main():
    task = asyncio.create_task(download())
    await asyncio.sleep(1)
    task.cancel()
    try:
        print("Download:", await task)
    except asyncio.CancelledError:
        print("Download: stopped")


asyncio.run(main())

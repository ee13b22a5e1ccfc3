# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp

url = "http://127.0.0.1:7249/drip?numbytes=100&duration=10"  # 10 bytes a second


async def download():
    body = bytearray()
    timeout = aiohttp.ClientTimeout(total=None, sock_connect=5, sock_read=5)
    async with aiohttp.ClientSession(timeout=timeout) as session:
        async with session.get(url) as response:
            response.raise_for_status()
            async for chunk in response.content.iter_any():
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

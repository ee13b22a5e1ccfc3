# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio
from pathlib import Path

import aiohttp

url = "http://127.0.0.1:7249/bytes/1048576?seed=1"
timeout = aiohttp.ClientTimeout(total=None, sock_connect=5, sock_read=5)


async def main():
    async with aiohttp.ClientSession(timeout=timeout) as session:
        async with session.get(url) as response:
            response.raise_for_status()
            with open("tea.bin", "wb") as file:
                async for chunk in response.content.iter_chunked(64 * 1024):
                    await asyncio.to_thread(file.write, chunk)

    print(Path("tea.bin").stat().st_size, "bytes")


asyncio.run(main())

# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio
from pathlib import Path

import aiohttp

url = "http://127.0.0.1:7249/files/tea.csv"
timeout = aiohttp.ClientTimeout(total=None, sock_connect=5, sock_read=5)


async def main():
    async with aiohttp.ClientSession(timeout=timeout) as session:
        async with session.get(url) as response:
            response.raise_for_status()
            with open("tea.csv", "wb") as file:
                async for chunk in response.content.iter_chunked(64 * 1024):
                    await asyncio.to_thread(file.write, chunk)

    print(Path("tea.csv").stat().st_size, "bytes")


asyncio.run(main())

# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio
from pathlib import Path

import aiohttp

url = "http://127.0.0.1:7249/image/png"
timeout = aiohttp.ClientTimeout(total=30)


async def main():
    async with aiohttp.ClientSession(timeout=timeout) as session:
        async with session.get(url) as response:
            response.raise_for_status()
            size = Path("tea.png").write_bytes(await response.read())
            print(size, "bytes of", response.headers["Content-Type"])


asyncio.run(main())

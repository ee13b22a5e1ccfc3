# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio
from pathlib import Path

import httpx

url = "http://127.0.0.1:7249/files/tea.csv"


async def main():
    async with httpx.AsyncClient(follow_redirects=True, timeout=5) as client:
        async with client.stream("GET", url) as response:
            response.raise_for_status()
            with open("tea.csv", "wb") as file:
                async for chunk in response.aiter_bytes(chunk_size=64 * 1024):
                    await asyncio.to_thread(file.write, chunk)

    print(Path("tea.csv").stat().st_size, "bytes")


asyncio.run(main())

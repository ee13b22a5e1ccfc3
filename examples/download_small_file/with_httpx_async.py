# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio
from pathlib import Path

import httpx

url = "http://127.0.0.1:7249/image/png"


async def main():
    async with httpx.AsyncClient(follow_redirects=True, timeout=5) as client:
        response = await client.get(url)
    response.raise_for_status()
    size = Path("tea.png").write_bytes(response.content)
    print(size, "bytes of", response.headers["Content-Type"])


asyncio.run(main())

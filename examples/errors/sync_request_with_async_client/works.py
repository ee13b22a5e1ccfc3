# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio
from pathlib import Path

import httpx

url = "http://127.0.0.1:7249/post"
Path("tea.csv").write_text("Assam,100\n")


async def main():
    async with httpx.AsyncClient(timeout=5) as client:
        # Fix: bytes, or an async generator
        body = Path("tea.csv").read_bytes()
        response = await client.post(url, content=body)

        print(response.json()["data"])


asyncio.run(main())

# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio
from pathlib import Path

import httpx

Path("tea.csv").write_text("Assam,100\n")


async def main():
    async with httpx.AsyncClient() as client:
        with open("tea.csv", "rb") as file:
            await client.post("http://127.0.0.1:7249/post", content=file)


asyncio.run(main())

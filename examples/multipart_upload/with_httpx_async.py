# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import asyncio
from pathlib import Path

import httpx

url = "http://127.0.0.1:7249/upload"
Path("teas.csv").write_text("name,grams\nAssam,100\n")  # leave out for your own file


async def main():
    async with httpx.AsyncClient(timeout=5) as client:
        with open("teas.csv", "rb") as file:
            response = await client.post(url, files={"file": file})
    response.raise_for_status()
    print(response.status_code)


asyncio.run(main())

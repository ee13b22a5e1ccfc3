# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio
from pathlib import Path

import aiohttp

url = "http://127.0.0.1:7249/upload"
timeout = aiohttp.ClientTimeout(total=None, sock_connect=5, sock_read=5)
Path("teas.csv").write_text("name,grams\nAssam,100\n")  # leave out for your own file


async def main():
    async with aiohttp.ClientSession(timeout=timeout) as session:
        with open("teas.csv", "rb") as file:
            async with session.post(url, data={"file": file}) as response:
                response.raise_for_status()
                print(response.status)


asyncio.run(main())

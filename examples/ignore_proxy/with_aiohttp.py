# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio
import os

import aiohttp

os.environ["HTTP_PROXY"] = "http://127.0.0.1:7251"  # as your shell may have it


async def main():
    timeout = aiohttp.ClientTimeout(total=30)
    async with aiohttp.ClientSession(timeout=timeout) as session:  # trust_env=False
        async with session.get("http://127.0.0.1:7249/get") as response:
            response.raise_for_status()
            print("via", response.headers.get("Via", "no proxy"))


asyncio.run(main())

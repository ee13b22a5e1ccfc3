# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio
import os

import aiohttp

os.environ["HTTP_PROXY"] = "http://127.0.0.1:7251"
os.environ["HTTPS_PROXY"] = "http://127.0.0.1:7251"
os.environ["NO_PROXY"] = "localhost,intranet.example"


async def main():
    timeout = aiohttp.ClientTimeout(total=30)
    async with aiohttp.ClientSession(trust_env=True, timeout=timeout) as session:
        for host in "127.0.0.1", "localhost":
            async with session.get(f"http://{host}:7249/get") as response:
                response.raise_for_status()
                print(host, "via", response.headers.get("Via", "no proxy"))


asyncio.run(main())

# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp

url = "http://127.0.0.1:7249/anything/teas"
timeout = aiohttp.ClientTimeout(total=30)


async def main():
    async with aiohttp.ClientSession(timeout=timeout) as session:
        async with session.request("QUERY", url, json={"kind": "black"}) as response:
            response.raise_for_status()
            received = await response.json()
            print(received["method"], received["json"])


asyncio.run(main())

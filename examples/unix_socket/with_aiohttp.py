# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp


async def main():
    connector = aiohttp.UnixConnector("/tmp/playground-7249/http.sock")
    timeout = aiohttp.ClientTimeout(total=30)
    async with aiohttp.ClientSession(connector=connector, timeout=timeout) as session:
        params = {"name": "Assam"}
        async with session.get("http://localhost/get", params=params) as response:
            response.raise_for_status()
            print(response.status, (await response.json())["args"])


asyncio.run(main())

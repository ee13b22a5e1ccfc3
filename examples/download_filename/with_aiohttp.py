# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio
from pathlib import Path

import aiohttp

url = "http://127.0.0.1:7249/response-headers"
params = {"Content-Disposition": 'attachment; filename="../../teas.json"'}
timeout = aiohttp.ClientTimeout(total=30)


async def main():
    async with aiohttp.ClientSession(timeout=timeout) as session:
        async with session.get(url, params=params) as response:
            response.raise_for_status()
            given = response.content_disposition
            name = (given and given.filename) or "download.bin"
            name = Path(name).name  # no folder of the server's
            Path(name).write_bytes(await response.read())
            print("Saved as", name)


asyncio.run(main())

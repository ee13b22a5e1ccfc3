# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

import asyncio

import aiohttp

source = "http://127.0.0.1:7249/files/tea.csv"
target = "http://127.0.0.1:7249/upload/raw"
timeout = aiohttp.ClientTimeout(total=None, sock_connect=5, sock_read=5)


async def main():
    async with aiohttp.ClientSession(timeout=timeout) as session:
        async with session.get(source) as download:
            download.raise_for_status()
            chunks = download.content.iter_chunked(64 * 1024)
            async with session.put(target, data=chunks) as upload:
                upload.raise_for_status()
                print((await upload.json())["size"], "bytes passed on")


asyncio.run(main())

# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp", "rich"]
# ///

import asyncio

import aiohttp
from rich.progress import Progress

url = "http://127.0.0.1:7249/files/tea.csv"
timeout = aiohttp.ClientTimeout(total=None, sock_connect=5, sock_read=5)


async def main():
    async with aiohttp.ClientSession(timeout=timeout) as session:
        async with session.get(url) as response:
            response.raise_for_status()
            size = int(response.headers.get("Content-Length", 0))
            with Progress() as bar, open("tea.csv", "wb") as file:
                task = bar.add_task("tea.csv", total=size or None)
                async for chunk in response.content.iter_chunked(64 * 1024):
                    await asyncio.to_thread(file.write, chunk)
                    bar.update(task, completed=response.content.total_raw_bytes)


asyncio.run(main())

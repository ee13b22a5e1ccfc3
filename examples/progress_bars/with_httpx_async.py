# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx", "rich"]
# ///

import asyncio

import httpx
from rich.progress import Progress

url = "http://127.0.0.1:7249/files/tea.csv"


async def main():
    async with httpx.AsyncClient(follow_redirects=True, timeout=5) as client:
        async with client.stream("GET", url) as response:
            response.raise_for_status()
            size = int(response.headers.get("Content-Length", 0))
            with Progress() as bar, open("tea.csv", "wb") as file:
                task = bar.add_task("tea.csv", total=size or None)
                async for chunk in response.aiter_bytes(chunk_size=64 * 1024):
                    await asyncio.to_thread(file.write, chunk)
                    bar.update(task, completed=response.num_bytes_downloaded)


asyncio.run(main())

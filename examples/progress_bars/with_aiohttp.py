# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp", "rich"]
# ///

"""Show a progress bar while 8 MiB are downloaded to a file."""

import asyncio
from pathlib import Path

import aiohttp
from rich.progress import BarColumn, DownloadColumn, Progress

url = "http://127.0.0.1:7249/bytes/8388608?seed=1"
path = Path("download.bin")
columns = ("{task.description}", BarColumn(), "{task.percentage:.0f} %", DownloadColumn(binary_units=True))


async def download(progress: Progress) -> None:
    async with aiohttp.ClientSession() as session, session.get(url) as response:
        response.raise_for_status()
        size = int(response.headers["Content-Length"])
        task = progress.add_task(path.name, total=size)
        with await asyncio.to_thread(path.open, "wb") as file:
            async for chunk in response.content.iter_chunked(64 * 1024):
                await asyncio.to_thread(file.write, chunk)
                progress.update(task, completed=response.content.total_raw_bytes)


with Progress(*columns) as progress:
    asyncio.run(download(progress))

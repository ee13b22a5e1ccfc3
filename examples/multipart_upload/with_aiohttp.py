# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

"""Upload one file, then two with a field, then 64 MiB in little memory."""

import asyncio
import os
import tracemalloc
from contextlib import ExitStack
from pathlib import Path
from typing import BinaryIO

import aiohttp

url = "http://127.0.0.1:7249/upload"
paths = [Path("menu.txt"), Path("black.csv"), Path("green.csv"), Path("large.bin")]
for path in paths:
    path.write_text("tea\n")
os.truncate(paths[-1], 64 * 1024 * 1024)


async def show(title: str, session: aiohttp.ClientSession, form: object) -> None:
    async with session.post(url, data=form) as response:
        response.raise_for_status()
        print(f"{title}:")
        for part in (await response.json())["parts"]:
            print(" ", part["name"], part["filename"], part["content_type"], part["size"])


async def main(menu: BinaryIO, black: BinaryIO, green: BinaryIO, large: BinaryIO) -> None:
    async with aiohttp.ClientSession() as session:
        await show("one file", session, {"menu": menu})

        form = aiohttp.FormData([("shop", "Zoë"), ("list", black), ("list", green)])
        await show("two files and a field", session, form)

        tracemalloc.start()
        await show("64 MiB", session, {"file": large})
        print("Peak memory under 16 MiB:", tracemalloc.get_traced_memory()[1] < 16 * 1024 * 1024)


with ExitStack() as stack:
    asyncio.run(main(*(stack.enter_context(path.open("rb")) for path in paths)))

# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

"""Upload one file, then two with a field, then 64 MiB in little memory."""

import asyncio
import os
import tracemalloc
from contextlib import ExitStack
from pathlib import Path
from typing import BinaryIO

import httpx

url = "http://127.0.0.1:7249/upload"
paths = [Path("menu.txt"), Path("black.csv"), Path("green.csv"), Path("large.bin")]
for path in paths:
    path.write_text("tea\n")
os.truncate(paths[-1], 64 * 1024 * 1024)


def show(title: str, response: httpx.Response) -> None:
    response.raise_for_status()
    print(f"{title}:")
    for part in response.json()["parts"]:
        print(" ", part["name"], part["filename"], part["content_type"], part["size"])


async def main(menu: BinaryIO, black: BinaryIO, green: BinaryIO, large: BinaryIO) -> None:
    async with httpx.AsyncClient() as client:
        show("one file", await client.post(url, files={"menu": menu}))

        files = [("list", black), ("list", green)]
        show("two files and a field", await client.post(url, data={"shop": "Zoë"}, files=files))

        tracemalloc.start()
        show("64 MiB", await client.post(url, files={"file": large}, timeout=30))
        print("Peak memory under 16 MiB:", tracemalloc.get_traced_memory()[1] < 16 * 1024 * 1024)


with ExitStack() as stack:
    asyncio.run(main(*(stack.enter_context(path.open("rb")) for path in paths)))

# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///

"""Upload 4 MiB as they are made, with and without a length, and from a file."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import BinaryIO

import aiohttp

url = "http://127.0.0.1:7249/upload/raw"
piece = b"tea " * 16384  # 64 KiB
length = {"Content-Length": str(64 * len(piece))}
path = Path("tea.bin")
path.write_bytes(piece * 64)


async def pieces() -> AsyncIterator[bytes]:
    for _ in range(64):
        yield piece


async def show(title: str, request: AbstractAsyncContextManager[aiohttp.ClientResponse]) -> None:
    async with request as response:
        response.raise_for_status()
        seen = await response.json()
        print(f"{title}: {seen['size']} bytes, {seen['framing']}, type {seen['content_type']}")


async def main(file: BinaryIO) -> None:
    async with aiohttp.ClientSession() as session:
        await show("generator", session.post(url, data=pieces()))
        await show("known size", session.post(url, data=pieces(), headers=length))
        await show("file", session.post(url, data=file))


with path.open("rb") as file:
    asyncio.run(main(file))

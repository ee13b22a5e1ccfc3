# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

"""Upload 4 MiB as they are made, with and without a length, and from a file."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import httpx

url = "http://127.0.0.1:7249/upload/raw"
piece = b"tea " * 16384  # 64 KiB
length = {"Content-Length": str(64 * len(piece))}
path = Path("tea.bin")
path.write_bytes(piece * 64)


async def pieces() -> AsyncIterator[bytes]:
    for _ in range(64):
        yield piece


async def read(path: Path) -> AsyncIterator[bytes]:  # an open file is refused as content
    with await asyncio.to_thread(path.open, "rb") as file:
        while chunk := await asyncio.to_thread(file.read, len(piece)):
            yield chunk


def show(title: str, response: httpx.Response) -> None:
    response.raise_for_status()
    seen = response.json()
    print(f"{title}: {seen['size']} bytes, {seen['framing']}, type {seen['content_type']}")


async def main() -> None:
    async with httpx.AsyncClient() as client:
        show("generator", await client.post(url, content=pieces()))
        show("known size", await client.post(url, content=pieces(), headers=length))
        show("file", await client.post(url, content=read(path), headers=length))


asyncio.run(main())

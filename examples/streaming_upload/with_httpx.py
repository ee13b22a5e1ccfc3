# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

"""Upload 4 MiB as they are made, with and without a length, and from a file."""

from collections.abc import Iterator
from pathlib import Path

import httpx

url = "http://127.0.0.1:7249/upload/raw"
piece = b"tea " * 16384  # 64 KiB
length = {"Content-Length": str(64 * len(piece))}
path = Path("tea.bin")
path.write_bytes(piece * 64)


def pieces() -> Iterator[bytes]:
    for _ in range(64):
        yield piece


def show(title: str, response: httpx.Response) -> None:
    response.raise_for_status()
    seen = response.json()
    print(f"{title}: {seen['size']} bytes, {seen['framing']}, type {seen['content_type']}")


with httpx.Client() as client, path.open("rb") as file:
    show("generator", client.post(url, content=pieces()))
    show("known size", client.post(url, content=pieces(), headers=length))
    show("file", client.post(url, content=file))

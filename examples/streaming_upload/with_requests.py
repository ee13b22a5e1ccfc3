# /// script
# requires-python = ">=3.11"
# dependencies = ["requests"]
# ///

"""Upload 4 MiB as they are made, with and without a length, and from a file."""

from collections.abc import Iterator
from pathlib import Path

import requests

url = "http://127.0.0.1:7249/upload/raw"
piece = b"tea " * 16384  # 64 KiB
size = 64 * len(piece)  # 4 MiB
path = Path("tea.bin")
path.write_bytes(piece * 64)


def pieces() -> Iterator[bytes]:
    for _ in range(64):
        yield piece


class Sized:
    """A Content-Length header beside a generator would not do: requests sends Transfer-Encoding too."""

    def __iter__(self) -> Iterator[bytes]:
        return pieces()

    def __len__(self) -> int:
        return size


def show(title: str, response: requests.Response) -> None:
    response.raise_for_status()
    seen = response.json()
    print(f"{title}: {seen['size']} bytes, {seen['framing']}, type {seen['content_type']}")


with requests.Session() as session, path.open("rb") as file:
    show("generator", session.post(url, data=pieces(), timeout=5))
    show("known size", session.post(url, data=Sized(), timeout=5))
    show("file", session.post(url, data=file, timeout=5))

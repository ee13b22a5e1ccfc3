"""What every client is given: how its session is to be set up, and bodies to send."""

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass

CHUNK = 64 * 1024


@dataclass(frozen=True)
class Settings:
    """`at_once` is how many requests it will have under way; `authority` is the file of the one it is to trust."""

    at_once: int = 1
    tuned: bool = False
    http2: bool = False
    authority: str | None = None


def chunks(size: int) -> Iterator[bytes]:
    """Give a body in pieces."""
    piece = bytes(CHUNK)
    for _ in range(size // CHUNK):
        yield piece


async def async_chunks(size: int) -> AsyncIterator[bytes]:
    """Give a body in pieces."""
    for piece in chunks(size):
        yield piece

"""Answers that break off, never come, or are not what they claim."""

from __future__ import annotations

import asyncio
import gzip
import socket
import struct
from typing import TYPE_CHECKING

from server.faults.registry import fault

if TYPE_CHECKING:
    from server.faults.exchange import Exchange

MAX_SILENCE = 60
TEXT = ("content-type", "text/plain")
HUNDRED = ("content-length", "100")


@fault("/close")
async def close(_exchange: Exchange) -> None:
    """Closes the connection without an answer."""


@fault("/reset")
async def reset(exchange: Exchange) -> None:
    """Resets the connection (RST) without an answer."""
    # To linger for no time at all is to reset (POSIX, SO_LINGER).
    sock = exchange.writer.get_extra_info("socket")
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    exchange.writer.transport.abort()


@fault("/half")
async def half(exchange: Exchange) -> None:
    """Announces 100 bytes, sends 50, closes."""
    await exchange.head(TEXT, HUNDRED)
    await exchange.write(b"*" * 50)


@fault("/half-reset")
async def half_reset(exchange: Exchange) -> None:
    """Announces 100 bytes, sends 50, resets the connection."""
    await exchange.head(TEXT, HUNDRED)
    await exchange.write(b"*" * 50)
    await asyncio.sleep(0.05)  # a reset discards what the client has not read yet
    await reset(exchange)


@fault("/half-head")
async def half_head(exchange: Exchange) -> None:
    """Closes in the middle of the headers."""
    await exchange.write(b"HTTP/1.1 200 OK\r\ncontent-type: text/pl")


@fault("/half-chunked")
async def half_chunked(exchange: Exchange) -> None:
    """Sends one chunk, then closes without the last one."""
    await exchange.head(TEXT, ("transfer-encoding", "chunked"))
    await exchange.write(b"5\r\nhello\r\n")


@fault("/bad-chunk")
async def bad_chunk(exchange: Exchange) -> None:
    """Sends a chunk whose size is not a number."""
    await exchange.head(TEXT, ("transfer-encoding", "chunked"))
    await exchange.write(b"size\r\nhello\r\n0\r\n\r\n")


@fault("/garbage")
async def garbage(exchange: Exchange) -> None:
    """Sends a line that is not HTTP."""
    await exchange.write(b"This is not HTTP.\r\n\r\n")


@fault("/silence")
async def silence(exchange: Exchange) -> None:
    """Never answers; closes after ?seconds= (at most 60), or when the client leaves."""
    await _wait(exchange)


@fault("/stall")
async def stall(exchange: Exchange) -> None:
    """Announces 100 bytes, sends 50, then nothing for ?seconds= (at most 60)."""
    await exchange.head(TEXT, HUNDRED)
    await exchange.write(b"*" * 50)
    await _wait(exchange)


@fault("/stall-head")
async def stall_head(exchange: Exchange) -> None:
    """Sends the status line, then nothing for ?seconds= (at most 60)."""
    await exchange.write(b"HTTP/1.1 200 OK\r\n")
    await _wait(exchange)


@fault("/bad-gzip")
async def bad_gzip(exchange: Exchange) -> None:
    """Claims Content-Encoding: gzip for bytes that are not."""
    await exchange.answer(b"This is not gzip.", ("content-encoding", "gzip"))


@fault("/bad-deflate")
async def bad_deflate(exchange: Exchange) -> None:
    """Claims Content-Encoding: deflate for bytes that are not."""
    await exchange.answer(b"This is not deflate.", ("content-encoding", "deflate"))


@fault("/half-gzip")
async def half_gzip(exchange: Exchange) -> None:
    """Sends the first half of a gzip stream as if it were all."""
    content = gzip.compress(b"This text is cut off in the middle of its compressed form.", mtime=0)
    await exchange.answer(content[: len(content) // 2], ("content-encoding", "gzip"))


@fault("/unknown-encoding")
async def unknown_encoding(exchange: Exchange) -> None:
    """Claims a Content-Encoding that does not exist."""
    await exchange.answer(b"hello", ("content-encoding", "x-playground"))


@fault("/close-after-first")
async def close_after_first(exchange: Exchange) -> None:
    """Answers the first request and keeps the connection; closes it, without an answer, at the second."""
    if exchange.number == 1:
        await exchange.answer(b"first\n")


@fault("/close-after-answer")
async def close_after_answer(exchange: Exchange) -> None:
    """Answers as if the connection stayed open, and closes it at once."""
    await exchange.answer(b"hello\n")
    exchange.keeps = False


async def _wait(exchange: Exchange) -> None:
    seconds = exchange.count("seconds", MAX_SILENCE, MAX_SILENCE)
    try:
        async with asyncio.timeout(seconds):
            await exchange.reader.read()
    except TimeoutError:
        return

"""The floor: a GET written by hand on asyncio's streams, for answers that have a Content-Length and no other."""

import asyncio
import json
import ssl
from collections import deque
from typing import Any
from urllib.parse import urlsplit

from .settings import CHUNK, Settings, chunks

Connection = tuple[asyncio.StreamReader, asyncio.StreamWriter]


class Pool:
    """Connections to one server; the idle ones are kept."""

    def __init__(self, authority: str | None) -> None:
        self.idle: deque[Connection] = deque()
        self.context = ssl.create_default_context(cafile=authority) if authority else None

    async def connection(self, host: str, port: int) -> Connection:
        """Give an idle connection or a new one."""
        return self.idle.pop() if self.idle else await asyncio.open_connection(host, port, ssl=self.context)


async def opened(_module: Any, settings: Settings) -> Pool:
    """Give a pool."""
    return Pool(settings.authority)


async def close(pool: Pool) -> None:
    """Close the connections."""
    for _, writer in pool.idle:
        writer.close()
    for _, writer in pool.idle:
        await writer.wait_closed()


async def get(pool: Pool, url: str, head: str = "") -> bytes:
    """Give the body."""
    parts = urlsplit(url)
    connection = reader, writer = await pool.connection(parts.hostname or "", parts.port or 80)
    writer.write(f"GET {parts.path} HTTP/1.1\r\nHost: {parts.netloc}\r\n{head}\r\n".encode())
    body = await reader.readexactly(await _length(reader))
    if head:
        writer.close()
    else:
        pool.idle.append(connection)
    return body


async def get_and_close(pool: Pool, url: str) -> bytes:
    """Give the body; the connection is closed after it."""
    return await get(pool, url, "Connection: close\r\n")


async def get_anew(_module: Any, url: str) -> bytes:
    """Give the body, by a connection that is made for this request alone."""
    return await get(Pool(None), url, "Connection: close\r\n")


async def get_json(pool: Pool, url: str) -> Any:
    """Give what the body says."""
    return json.loads(await get(pool, url))


async def download(pool: Pool, url: str) -> int:
    """Give the size of a body that is read in pieces."""
    parts = urlsplit(url)
    connection = reader, writer = await pool.connection(parts.hostname or "", parts.port or 80)
    writer.write(f"GET {parts.path} HTTP/1.1\r\nHost: {parts.netloc}\r\n\r\n".encode())
    size = left = await _length(reader)
    while left:
        left -= len(await reader.read(min(left, CHUNK)))
    pool.idle.append(connection)
    return size


async def upload(pool: Pool, url: str, size: int) -> bytes:
    """Send a body in pieces; give the answer."""
    parts = urlsplit(url)
    connection = reader, writer = await pool.connection(parts.hostname or "", parts.port or 80)
    writer.write(f"POST {parts.path} HTTP/1.1\r\nHost: {parts.netloc}\r\nContent-Length: {size}\r\n\r\n".encode())
    for chunk in chunks(size):
        writer.write(chunk)
        await writer.drain()
    answer = await reader.readexactly(await _length(reader))
    pool.idle.append(connection)
    return answer


async def _length(reader: asyncio.StreamReader) -> int:
    head = await reader.readuntil(b"\r\n\r\n")
    return int(head.lower().partition(b"content-length:")[2].partition(b"\r\n")[0])

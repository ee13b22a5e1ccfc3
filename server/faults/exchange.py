"""What a fault has in hand: the request, and the raw connection to answer on."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from server.listeners.signature import DATE
from server.listeners.slow import UNREAD

if TYPE_CHECKING:
    import asyncio

    from server.faults.requests import Asked


class BoundError(Exception):
    """A parameter is beyond its bound; the message is the answer's detail."""


class Exchange:
    """One request, and the means to answer it well or badly."""

    def __init__(self, asked: Asked, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, number: int) -> None:
        self.asked = asked
        self.reader = reader
        self.writer = writer
        self.number = number
        """Which request of its connection this is, from 1."""
        self.keeps = False
        """Whether the connection stays open for another request."""

    async def write(self, *pieces: bytes) -> None:
        """Send bytes as they are."""
        self.writer.writelines(pieces)
        UNREAD.add(self.writer.transport)
        try:
            await self.writer.drain()
        finally:
            UNREAD.remove(self.writer.transport)

    async def head(self, *headers: tuple[str, str], status: str = "200 OK", version: str = "1.1") -> None:
        """Send a status line, the headers as they are spelled, and date and server."""
        lines = [f"HTTP/{version} {status}", f"date: {DATE.decode()}", "server: playground-faults"]
        lines += [f"{name}: {value}" for name, value in headers]
        await self.write("\r\n".join([*lines, "", ""]).encode("latin-1"))

    async def answer(
        self, body: bytes = b"", *headers: tuple[str, str], status: str = "200 OK", kind: str = "text/plain"
    ) -> None:
        """Send a whole, correct answer, and keep the connection open unless the client asked to close it."""
        self.keeps = self._may_keep()
        closing = () if self.keeps else (("connection", "close"),)
        length = ("content-length", str(len(body)))
        await self.head(("content-type", kind), length, *headers, *closing, status=status)
        if self.asked.method != "HEAD":
            await self.write(body)

    async def answer_json(self, value: object, status: str = "200 OK") -> None:
        """Send a whole, correct answer in JSON."""
        await self.answer(json.dumps(value).encode(), status=status, kind="application/json")

    def count(self, name: str, default: int, most: int, least: int = 0) -> int:
        """Return a parameter of the query that is a number.

        Raises:
            BoundError: it is no number, or out of bounds.

        """
        sent = self.asked.query.get(name, str(default))
        if not sent.isascii() or not sent.isdigit():
            raise BoundError(f"{name} must be an integer, not {sent[:80]}")
        if len(sent) > len(str(most)) or int(sent) > most:
            raise BoundError(f"{name} must be at most {most}, not {sent[:80]}")
        if int(sent) < least:
            raise BoundError(f"{name} must be at least {least}, not {sent}")
        return int(sent)

    def _may_keep(self) -> bool:
        options = ",".join(value for name, value in self.asked.headers if name.lower() == "connection").lower()
        return self.asked.version == "1.1" and "close" not in options

"""A listener on raw streams, for what no HTTP server would do."""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import socket


class Streams:
    """Handle each connection of a socket that is already open, in a task of its own."""

    def __init__(self, sock: socket.socket) -> None:
        self.sock = sock
        self.tasks: set[asyncio.Task[None]] = set()

    async def handle(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Serve one connection; it is closed afterwards."""
        raise NotImplementedError

    async def start(self) -> None:
        """Return once the listener accepts."""
        self.server = await asyncio.start_server(self._connected, sock=self.sock)

    async def stop(self) -> None:
        """Cut every connection at once: some would wait for a minute."""
        self.server.close()
        for task in self.tasks:
            task.cancel()
        await asyncio.gather(*self.tasks, return_exceptions=True)

    def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.create_task(self._serve(reader, writer))
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            with contextlib.suppress(OSError):  # the client left
                await self.handle(reader, writer)
        finally:
            writer.close()

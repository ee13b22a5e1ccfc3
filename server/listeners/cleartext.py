"""HTTP/1.1 on the first port and on the socket file: uvicorn."""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING

import uvicorn
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from server.bounds import MAX_HEAD, MIB
from server.connection import STATE, Connection
from server.listeners.local import Local
from server.listeners.signature import Signed
from server.listeners.slow import UNREAD

if TYPE_CHECKING:
    import socket
    from collections.abc import Iterator

    from starlette.types import ASGIApp

KEEP_ALIVE_SECONDS = 60
GRACE_SECONDS = 1
HEAD_TOO_LARGE = (  # RFC 6585 section 5
    b"HTTP/1.1 431 Request Header Fields Too Large\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
)


class _Server(uvicorn.Server):
    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leave the signals to the playground: it has other listeners to stop as well."""
        yield


class _Protocol(HttpToolsProtocol):
    in_head = False
    head = 0

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn
        """Give the connection an identity, which every request that it carries finds in its state."""
        super().connection_made(transport)
        self.app_state = {**self.app_state, STATE: Connection.new()}

    def data_received(self, data: bytes) -> None:
        """Refuse a head that does not end: the parser would hold all of it."""
        super().data_received(data)
        if self.in_head:
            self.head += len(data)
            if self.head > MAX_HEAD and not self.transport.is_closing():
                self.transport.write(HEAD_TOO_LARGE)
                self.transport.close()

    def on_message_begin(self) -> None:
        """Note that a head begins."""
        self.in_head, self.head = True, 0
        super().on_message_begin()

    def on_header(self, name: bytes, value: bytes) -> None:
        """Leave out the trailers, which nobody asks for."""
        if self.in_head:
            super().on_header(name, value)

    def pause_writing(self) -> None:
        """Note that the client does not read."""
        UNREAD.add(self.transport)
        super().pause_writing()

    def resume_writing(self) -> None:
        """Note that the client reads again."""
        UNREAD.remove(self.transport)
        super().resume_writing()

    def connection_lost(self, exc: Exception | None) -> None:
        """Note that the connection is gone."""
        UNREAD.remove(self.transport)
        self.app_state[STATE].close()
        super().connection_lost(exc)

    def on_headers_complete(self) -> None:
        """Count the request."""
        self.in_head = False
        self.app_state[STATE].requests += 1
        super().on_headers_complete()


class Cleartext:
    """uvicorn on sockets that are already open."""

    def __init__(self, app: ASGIApp, *sockets: socket.socket) -> None:
        self.sockets = list(sockets)
        config = uvicorn.Config(
            Signed(Local(app), server=b"uvicorn"),
            loop="none",
            http=_Protocol,
            ws="websockets-sansio",
            ws_max_size=MIB,
            lifespan="off",
            log_config=None,
            server_header=False,
            date_header=False,
            proxy_headers=False,  # the echo reads them itself, on every listener
            timeout_keep_alive=KEEP_ALIVE_SECONDS,
            timeout_graceful_shutdown=GRACE_SECONDS,
        )
        self.server = _Server(config)

    async def start(self) -> None:
        """Return once the listener accepts."""
        self.task = asyncio.create_task(self.server.serve(self.sockets))
        while not self.server.started:
            if self.task.done():
                return self.task.result()
            await asyncio.sleep(0.001)
        return None

    async def stop(self) -> None:
        """Let the requests under way end within a second, then cut them."""
        self.server.should_exit = True
        await self.task

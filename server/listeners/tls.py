"""HTTPS on the second port, HTTP/1.1 and HTTP/2: Hypercorn with certificates made at start."""

from __future__ import annotations

import asyncio
import logging
import ssl
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any

from hypercorn.asyncio import serve
from hypercorn.config import Config

from server.bounds import MIB
from server.certificates import authority, server_certificate
from server.connection import STATE, Connection
from server.listeners.cleartext import GRACE_SECONDS, KEEP_ALIVE_SECONDS
from server.listeners.local import Local
from server.listeners.signature import Signed

if TYPE_CHECKING:
    import socket

    from starlette.types import ASGIApp, Receive, Scope, Send

_connection: ContextVar[Connection] = ContextVar("connection")


class _Object(ssl.SSLObject):
    """Remember the connection's certificate where the app can find it.

    Hypercorn has no TLS extension of ASGI. It asks for the ALPN protocol once a connection, in the task from
    which those of the connection's requests descend: what is set there, they see.
    """

    def selected_alpn_protocol(self) -> str | None:
        certificate: Any = self.getpeercert() or {}
        subject = dict(pair for names in certificate.get("subject", ()) for pair in names)
        connection = Connection.new()
        connection.client_name = subject.get("commonName")
        _connection.set(connection)
        serving = asyncio.current_task()
        if serving is not None:
            serving.add_done_callback(connection.close)
        return super().selected_alpn_protocol()


class _Config(Config):
    """Hypercorn's configuration, with certificates from memory instead of from files."""

    @property
    def ssl_enabled(self) -> bool:
        return True

    def create_ssl_context(self) -> ssl.SSLContext | None:
        context = super().create_ssl_context()
        if context is not None:
            server_certificate().configure_cert(context)
            authority().configure_trust(context)
            context.verify_mode = ssl.CERT_OPTIONAL
            context.sslobject_class = _Object
        return context


class Tls:
    """Hypercorn on a socket that is already open."""

    def __init__(self, app: ASGIApp, sock: socket.socket) -> None:
        self.app = Signed(Local(app))
        self.config = _Config()
        self.config.bind = [f"fd://{sock.detach()}"]
        self.config.accesslog = logging.getLogger("hypercorn.access")
        self.config.errorlog = logging.getLogger("hypercorn.error")
        self.config.include_date_header = False
        self.config.graceful_timeout = GRACE_SECONDS
        self.config.keep_alive_timeout = KEEP_ALIVE_SECONDS
        self.config.websocket_max_message_size = MIB
        self.stopping = asyncio.Event()

    async def start(self) -> None:
        """Start to accept; the socket has queued those who came before."""
        self.task = asyncio.create_task(
            serve(self._app, self.config, shutdown_trigger=self.stopping.wait, mode="asgi")  # type: ignore[arg-type]
        )
        await asyncio.sleep(0)

    async def stop(self) -> None:
        """Let the requests under way end within a second, then cut them."""
        self.stopping.set()
        await self.task

    async def _app(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "lifespan":
            scope["state"][STATE] = _connection.get()
        if scope["type"] == "http":
            _connection.get().requests += 1
        await self.app(scope, receive, send)

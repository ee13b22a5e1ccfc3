"""Forward proxies on the third and the fifth port: CONNECT, and plain HTTP in absolute form.

proxy.py was tried: it listens in processes of its own on sockets of its own. That is a process a proxy, a
third of a second more to start, and no use for ports claimed beforehand. What is needed here is less.
"""

from __future__ import annotations

import asyncio
import contextlib
import secrets
from base64 import b64encode
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import h11

from server.destinations import loopback_address
from server.listeners.streams import Streams

if TYPE_CHECKING:
    import socket

USER, PASSWORD = "user", "passwd"
CREDENTIALS = b"Basic " + b64encode(f"{USER}:{PASSWORD}".encode())
CONNECT_SECONDS = 5.0
BLOCK = 64 * 1024
HOP_BY_HOP = {b"connection", b"expect", b"keep-alive", b"proxy-authorization", b"proxy-connection", b"te"}
"""Fields that end at the proxy (RFC 9110 section 7.6.1); Expect is answered here."""
FOR_THE_PROXY = {b"proxy-authorization", b"proxy-connection"}
VIA = (b"via", b"1.1 playground")


class RefusedError(Exception):
    """The proxy answers by itself: a status, a line that says why, headers."""

    def __init__(self, status: int, why: str, *headers: tuple[bytes, bytes]) -> None:
        super().__init__(why)
        self.status = status
        self.headers = headers


class Proxy(Streams):
    """Lead clients to this machine, and nowhere else."""

    def __init__(self, sock: socket.socket, *, authenticated: bool = False) -> None:
        super().__init__(sock)
        self.authenticated = authenticated

    async def handle(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Serve the requests of one connection, or the tunnel that it becomes."""
        client = _Side(h11.Connection(h11.SERVER), reader, writer)
        try:
            while isinstance(request := await client.receive(), h11.Request):
                await self._request(client, request)
                if not client.is_reusable():
                    return
        except h11.ProtocolError:
            return

    async def _request(self, client: _Side, request: h11.Request) -> None:
        try:
            self._admit(request)
            host, port, target = _destination(request)
            server = await _connected(host, port)
        except RefusedError as refused:
            await client.answer(refused)
            return
        try:
            if request.method == b"CONNECT":
                await client.send(h11.Response(status_code=200, headers=[], reason=b"Connection established"))
                await _tunnel(client, server)
            else:
                await _forward(client, server, request, target)
        finally:
            server.writer.close()

    def _admit(self, request: h11.Request) -> None:
        if not self.authenticated:
            return
        sent = dict(request.headers).get(b"proxy-authorization", b"")
        if not secrets.compare_digest(sent, CREDENTIALS):
            challenge = (b"proxy-authenticate", b'Basic realm="playground"')
            raise RefusedError(407, f"this proxy asks for the user {USER} and the password {PASSWORD}", challenge)


class _Side:
    """One of the two connections, with its state in HTTP/1.1."""

    def __init__(self, state: h11.Connection, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.state = state
        self.reader = reader
        self.writer = writer

    async def receive(self) -> h11.Event | type[h11.NEED_DATA] | type[h11.PAUSED]:
        while (event := self.state.next_event()) is h11.NEED_DATA:
            if self.state.they_are_waiting_for_100_continue:
                await self.send(h11.InformationalResponse(status_code=100, headers=[], reason=b"Continue"))
            self.state.receive_data(await self.reader.read(BLOCK))
        return event

    async def send(self, event: h11.Event) -> None:
        self.writer.write(self.state.send(event) or b"")
        await self.writer.drain()

    async def answer(self, refused: RefusedError) -> None:
        body = f"{refused}\n".encode()
        length = (b"content-length", str(len(body)).encode())
        headers = [(b"content-type", b"text/plain; charset=utf-8"), length, *refused.headers]
        await self.send(h11.Response(status_code=refused.status, headers=headers, reason=_reason(refused.status)))
        await self.send(h11.Data(data=body))
        await self.send(h11.EndOfMessage())
        while not isinstance(await self.receive(), (h11.EndOfMessage, h11.ConnectionClosed, type)):
            pass  # the rest of a request that was refused

    def is_reusable(self) -> bool:
        if self.state.our_state is not h11.DONE or self.state.their_state is not h11.DONE:
            return False
        self.state.start_next_cycle()
        return True


def _reason(status: int) -> bytes:
    return {
        400: b"Bad Request",
        403: b"Forbidden",
        407: b"Proxy Authentication Required",
        502: b"Bad Gateway",
    }[status]


def _destination(request: h11.Request) -> tuple[str, int, bytes]:
    """Return the address, the port and the target in origin form (RFC 9112 section 3.2)."""
    target = request.target.decode("latin-1")
    is_tunnel = request.method == b"CONNECT"
    try:
        url = urlsplit(f"//{target}" if is_tunnel else target)
        host, port = url.hostname or "", url.port
    except ValueError as error:
        raise RefusedError(400, f"the target {target[:80]} is not a URL") from error
    if not is_tunnel and (url.scheme != "http" or not host):
        raise RefusedError(400, f"the target must be an http:// URL in absolute form, not {target[:80]}")
    address = loopback_address(host)
    if address is None:
        raise RefusedError(403, f"this proxy leads to loopback and to names in .test only, not to {host[:80]}")
    path = (url.path or "/") + (f"?{url.query}" if url.query else "")
    return address, port or (443 if is_tunnel else 80), path.encode("latin-1")


async def _connected(host: str, port: int) -> _Side:
    try:
        async with asyncio.timeout(CONNECT_SECONDS):
            reader, writer = await asyncio.open_connection(host, port)
    except OSError as error:  # TimeoutError is one
        raise RefusedError(502, f"nothing answers at {host}:{port}") from error
    return _Side(h11.Connection(h11.CLIENT), reader, writer)


async def _forward(client: _Side, server: _Side, request: h11.Request, target: bytes) -> None:
    named = {name.strip().lower() for name in dict(request.headers).get(b"connection", b"").split(b",")}
    dropped = FOR_THE_PROXY if b"upgrade" in named else HOP_BY_HOP | named
    # A proxy replaces the Host field by what the target says (RFC 9112 section 3.2.2).
    host = urlsplit(request.target).netloc.rpartition(b"@")[2]
    headers = [(name, value) for name, value in request.headers.raw_items() if name.lower() not in dropped | {b"host"}]
    headers.insert(0, (b"Host", host))
    await server.send(h11.Request(method=request.method, target=target, headers=headers))
    await _pass_on(client, server)
    try:
        await _pass_on(server, client)
    except (h11.RemoteProtocolError, OSError):
        if client.state.our_state is not h11.SEND_RESPONSE:
            raise  # the answer has begun: all that is left is to break off as the server did
        await client.answer(RefusedError(502, "the server broke off, or what it sent is not HTTP"))
    if h11.SWITCHED_PROTOCOL in (client.state.our_state, server.state.their_state):
        await _tunnel(client, server)


async def _pass_on(source: _Side, sink: _Side) -> None:
    """Pass one message on, until its end or until both sides change to another protocol."""
    while True:
        event = await source.receive()
        if isinstance(event, (h11.Response, h11.InformationalResponse)):
            headers = [*event.headers.raw_items(), VIA]
            event = type(event)(status_code=event.status_code, headers=headers, reason=event.reason)
        if isinstance(event, (type, h11.ConnectionClosed)):  # a type: h11.PAUSED
            return
        await sink.send(event)
        if isinstance(event, h11.EndOfMessage) or sink.state.our_state is h11.SWITCHED_PROTOCOL:
            return


async def _tunnel(client: _Side, server: _Side) -> None:
    """Copy bytes both ways until either side ends."""
    for source, sink in ((client, server), (server, client)):
        sink.writer.write(source.state.trailing_data[0])
    ways = [asyncio.create_task(_copy(client, server)), asyncio.create_task(_copy(server, client))]
    try:
        await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for way in ways:
            way.cancel()
        await asyncio.gather(*ways, return_exceptions=True)


async def _copy(source: _Side, sink: _Side) -> None:
    with contextlib.suppress(OSError):
        while block := await source.reader.read(BLOCK):
            sink.writer.write(block)
            await sink.writer.drain()

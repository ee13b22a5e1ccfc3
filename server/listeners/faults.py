"""The fault listener on the fourth port: each path misbehaves on purpose, and so does the answer to TLS."""

from __future__ import annotations

from typing import TYPE_CHECKING

import h11

from server.faults import FAULTS
from server.faults.exchange import BoundError, Exchange
from server.faults.requests import HEAD_LIMIT, Requests, TooLargeError
from server.listeners.local import misdirected
from server.listeners.streams import Streams

if TYPE_CHECKING:
    import asyncio

BAD_REQUEST = b"HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
TOO_LARGE = b"HTTP/1.1 413 Content Too Large\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
TLS_HANDSHAKE = b"\x16\x03"


def _server_hello() -> bytes:
    # TLS 1.2, a random number, no session, ECDHE-RSA-AES128-GCM-SHA256, no compression, and no extensions: that of RFC
    # 5746, which makes renegotiation safe, is what a server from before 2010 lacks.
    body = b"\x03\x03" + bytes(32) + b"\x00" + b"\xc0\x2f" + b"\x00"
    message = b"\x02" + len(body).to_bytes(3) + body
    return b"\x16\x03\x03" + len(message).to_bytes(2) + message


class Faults(Streams):
    """Find the fault that a request's path names, and let it answer."""

    async def handle(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer the requests of one connection for as long as the faults keep it open."""
        first = await reader.read(HEAD_LIMIT)
        if first.startswith(TLS_HANDSHAKE):
            writer.write(_server_hello())
            return
        requests = Requests(reader, writer, first)
        number = 0
        try:
            while asked := await requests.next():
                number += 1
                exchange = Exchange(asked, reader, writer, number)
                await _answer(exchange)
                if not exchange.keeps:
                    return
        except h11.RemoteProtocolError:
            writer.write(BAD_REQUEST)
        except TooLargeError:
            writer.write(TOO_LARGE)


async def _answer(exchange: Exchange) -> None:
    if exchange.asked.version != "1.0" or exchange.asked.host:
        why = misdirected(exchange.asked.host, exchange.writer.get_extra_info("sockname")[1])
        if why is not None:
            await exchange.answer_json({"detail": why}, status="421 Misdirected Request")
            return
    path = exchange.asked.path
    found = FAULTS.get(path)
    if found is None:
        detail = f"no fault at {path[:80]}: there are {', '.join(FAULTS)}"
        await exchange.answer_json({"detail": detail}, status="404 Not Found")
        return
    try:
        await found.handler(exchange)
    except BoundError as error:
        await exchange.answer_json({"detail": str(error)}, status="422 Unprocessable Content")

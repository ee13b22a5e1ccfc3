"""The fault listener on the fourth port: each path misbehaves on purpose."""

from __future__ import annotations

from typing import TYPE_CHECKING

import h11

from server.faults import FAULTS
from server.faults.exchange import BoundError, Exchange
from server.faults.requests import Requests, TooLargeError
from server.listeners.local import misdirected
from server.listeners.streams import Streams

if TYPE_CHECKING:
    import asyncio

BAD_REQUEST = b"HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
TOO_LARGE = b"HTTP/1.1 413 Content Too Large\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"


class Faults(Streams):
    """Find the fault that a request's path names, and let it answer."""

    async def handle(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer the requests of one connection for as long as the faults keep it open."""
        requests = Requests(reader, writer)
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

"""Read requests off a raw connection: header names keep the case in which they were sent."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, unquote, urlsplit

import h11

from server.bounds import MAX_ECHO

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Iterable

HEAD_LIMIT = 64 * 1024


class TooLargeError(Exception):
    """The body is larger than what the fault listener holds."""


@dataclass(frozen=True)
class Asked:
    """A request as it was received."""

    method: str
    target: str
    version: str
    headers: list[tuple[str, str]]
    body: bytes
    trailers: list[tuple[str, str]]

    @property
    def host(self) -> str:
        """The Host field: h11 has seen that there is one, but for HTTP/1.0."""
        return next((value for name, value in self.headers if name.lower() == "host"), "")

    @property
    def path(self) -> str:
        """The target's path, decoded."""
        return unquote(urlsplit(self.target).path)

    @property
    def query(self) -> dict[str, str]:
        """The target's parameters; the last of a repeated one."""
        return dict(parse_qsl(urlsplit(self.target).query, keep_blank_values=True))


class Requests:
    """The requests of one connection, one after the other; `first` is what was read of it before."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, first: bytes) -> None:
        self._reader = reader
        self._writer = writer
        self._left = first

    async def next(self) -> Asked | None:
        """Return the next request, None once the client has left.

        Raises:
            h11.RemoteProtocolError: what came is not HTTP/1.
            TooLargeError: the body is larger than 1 MiB.

        """
        # A parser for each request: h11 refuses to go on unless the answer went through it too, and these
        # do not.
        parser = h11.Connection(h11.SERVER, max_incomplete_event_size=HEAD_LIMIT)
        if self._left:
            parser.receive_data(self._left)
        request: h11.Request | None = None
        body = bytearray()
        while True:
            event = parser.next_event()
            if event is h11.NEED_DATA:
                if parser.they_are_waiting_for_100_continue:
                    informed = h11.InformationalResponse(status_code=100, headers=[], reason=b"Continue")
                    self._writer.write(parser.send(informed) or b"")
                parser.receive_data(await self._reader.read(HEAD_LIMIT))
            elif isinstance(event, h11.Request):
                request = event
            elif isinstance(event, h11.Data):
                body += event.data
                if len(body) > MAX_ECHO:
                    raise TooLargeError
            elif isinstance(event, h11.EndOfMessage) and request is not None:
                self._left = parser.trailing_data[0]
                return _asked(request, bytes(body), event)
            else:
                return None


def _asked(request: h11.Request, body: bytes, end: h11.EndOfMessage) -> Asked:
    return Asked(
        method=request.method.decode(),
        target=request.target.decode(),
        version=request.http_version.decode(),
        headers=_text(request.headers.raw_items()),
        body=body,
        trailers=_text(end.headers.raw_items()),
    )


def _text(headers: Iterable[tuple[bytes, bytes]]) -> list[tuple[str, str]]:
    return [(name.decode("latin-1"), value.decode("latin-1")) for name, value in headers]

"""Correct answers that are rarely seen, and the request as it was received."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

from server.echo import as_text
from server.faults.registry import fault

if TYPE_CHECKING:
    from server.faults.exchange import Exchange


@fault("/echo")
async def echo(exchange: Exchange) -> None:
    """The raw request: its line, its headers in their order and spelling, its body, its trailers."""
    asked = exchange.asked
    await exchange.answer_json(
        {
            "request_line": f"{asked.method} {asked.target} HTTP/{asked.version}",
            "headers": asked.headers,
            "body": {"base64": base64.b64encode(asked.body).decode(), "text": as_text(asked.body)},
            "trailers": asked.trailers,
        }
    )


@fault("/103")
async def early_hints(exchange: Exchange) -> None:
    """Sends 103 Early Hints (RFC 8297), then 200."""
    await exchange.write(b"HTTP/1.1 103 Early Hints\r\nlink: </style.css>; rel=preload; as=style\r\n\r\n")
    await exchange.answer(b"after the hints\n")


@fault("/100")
async def continue_unasked(exchange: Exchange) -> None:
    """Sends 100 Continue that nobody asked for, then 200 (RFC 9110 section 15.2.1)."""
    await exchange.write(b"HTTP/1.1 100 Continue\r\n\r\n")
    await exchange.answer(b"after the continue\n")


@fault("/trailers")
async def trailers(exchange: Exchange) -> None:
    """Sends a chunked body with the trailer X-Checksum (RFC 9112 section 7.1.2)."""
    kind = ("content-type", "text/plain")
    framing = ("transfer-encoding", "chunked")
    await exchange.head(kind, framing, ("trailer", "x-checksum"), ("connection", "close"))
    await exchange.write(b"5\r\nhello\r\n0\r\nx-checksum: 5d41402abc4b2a76b9719d911017c592\r\n\r\n")


@fault("/chunk-extension")
async def chunk_extension(exchange: Exchange) -> None:
    """Sends a chunk with an extension (RFC 9112 section 7.1.1)."""
    framing = ("transfer-encoding", "chunked")
    await exchange.head(("content-type", "text/plain"), framing, ("connection", "close"))
    await exchange.write(b"5;name=value\r\nhello\r\n0\r\n\r\n")


@fault("/http10")
async def http10(exchange: Exchange) -> None:
    """Answers in HTTP/1.0: the body ends where the connection does."""
    await exchange.head(("content-type", "text/plain"), version="1.0")
    await exchange.write(b"hello from 1.0\n")


@fault("/extra-body")
async def extra_body(exchange: Exchange) -> None:
    """Announces 5 bytes and sends 10, then closes."""
    await exchange.head(("content-type", "text/plain"), ("content-length", "5"))
    await exchange.write(b"helloextra")

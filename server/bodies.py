"""Read request bodies without holding more of them than a route allows, or more of all than the server does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from fastapi import HTTPException, Request
from fastapi.routing import APIRoute

from server.bounds import KIB, MAX_ECHO, MAX_HELD

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Coroutine

    from fastapi.responses import Response
    from starlette.types import ASGIApp, Receive, Scope, Send

MAX_MODEL = 64 * KIB
"""Bytes of a request body that a route reads as a model."""
HELD = "playground.held"
"""The key in the scope of how many bytes are held for a request."""


async def body_within(request: Request, limit: int = MAX_ECHO) -> bytes:
    """Return the body, or answer 413 (RFC 9110 section 15.5.14) as soon as it passes ``limit`` bytes.

    It counts as held until the request is answered: 503 where too much is held for others.
    """
    body = bytearray()
    async for chunk in chunks_within(request, limit):
        _held.take(request.scope, len(chunk))
        body += chunk
    return bytes(body)


async def chunks_within(request: Request, limit: int) -> AsyncIterator[bytes]:
    """Yield the body as it arrives, or answer 413 as soon as it passes, or announces, more than ``limit``."""
    announced = request.headers.get("content-length", "0")  # digits: the listener has checked
    received = 0
    if int(announced) > limit:
        raise HTTPException(413, f"body must be at most {limit} bytes, not {announced}")
    async for chunk in request.stream():
        received += len(chunk)
        if received > limit:
            raise HTTPException(413, f"body must be at most {limit} bytes")
        yield chunk


class _Small(Request):
    """A request whose body is read up to a limit: FastAPI reads it whole for a route that takes a model."""

    read: bytes | None = None

    async def body(self) -> bytes:
        """Return the body, or answer 413."""
        if self.read is None:
            self.read = await body_within(self, MAX_MODEL)
        return self.read


class SmallBody(APIRoute):
    """A route that takes a model, in a body of at most `MAX_MODEL` bytes."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """Read the body within its limit."""
        handle = super().get_route_handler()

        async def small(request: Request) -> Response:
            return await handle(_Small(request.scope, request.receive))

        return small


class Held:
    """How many bytes of bodies are held."""

    def __init__(self, most: int) -> None:
        self.most = most
        self.now = 0

    def take(self, scope: Scope, size: int) -> None:
        """Hold more for a request."""
        if self.now + size > self.most:
            raise HTTPException(503, f"bodies held at once must be at most {self.most} bytes: try again")
        self.now += size
        scope[HELD] = scope.get(HELD, 0) + size

    def give_back(self, scope: Scope) -> None:
        """Hold nothing more for a request."""
        self.now -= scope.pop(HELD, 0)


_held = Held(MAX_HELD)


class GiveBack:
    """Note that what was held for a request is no longer held."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer as the app does."""
        try:
            await self.app(scope, receive, send)
        finally:
            _held.give_back(scope)

"""Read request bodies without holding more of them than a route allows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fastapi import HTTPException

from server.bounds import MAX_ECHO

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from fastapi import Request


async def body_within(request: Request, limit: int = MAX_ECHO) -> bytes:
    """Return the body, or answer 413 (RFC 9110 section 15.5.14) as soon as it passes ``limit`` bytes."""
    return b"".join([chunk async for chunk in chunks_within(request, limit)])


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

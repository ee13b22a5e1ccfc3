"""Stream a body block by block, or a range of it: a client that does not read keeps one block in memory."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from fastapi.responses import Response, StreamingResponse

from server.content import BLOCK
from server.ranges import requested_range

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Mapping

    from fastapi import Request


def streamed(
    blocks: Iterable[bytes], headers: Mapping[str, str], length: int | None = None, status: int = 200
) -> StreamingResponse:
    """Answer block by block, with a Content-Length where the length is given."""

    async def one_by_one() -> AsyncIterator[bytes]:
        for block in blocks:
            yield block
            await asyncio.sleep(0)  # let the other requests have their turn

    framing = {} if length is None else {"content-length": str(length)}
    return StreamingResponse(one_by_one(), status, {**headers, **framing})


def ranged(
    request: Request, blocks: Callable[[range], Iterable[bytes]], length: int, headers: Mapping[str, str]
) -> Response:
    """Answer the part that a Range header asks for, or all (RFC 9110 section 14); ``headers`` have the ETag."""
    headers = {**headers, "accept-ranges": "bytes"}
    is_current = request.headers.get("if-range", headers["etag"]) == headers["etag"]
    wanted = requested_range(request.headers.get("range", ""), length) if is_current else None
    if wanted is None:
        return streamed(blocks(range(length)), headers, length)
    if not wanted:
        return Response(status_code=416, headers={**headers, "content-range": f"bytes */{length}"})
    says = f"bytes {wanted.start}-{wanted.stop - 1}/{length}"
    return streamed(blocks(wanted), {**headers, "content-range": says}, len(wanted), 206)


def slices(content: bytes, wanted: range) -> Iterator[bytes]:
    """Yield a part of ``content`` in blocks."""
    for start in range(wanted.start, wanted.stop, BLOCK):
        yield content[start : min(start + BLOCK, wanted.stop)]

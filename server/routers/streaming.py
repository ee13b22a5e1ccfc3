"""Answers that arrive in pieces."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Annotated

from fastapi import APIRouter, Header, HTTPException, Path, Query, Request
from fastapi.responses import StreamingResponse

from server.answers import streamed
from server.bounds import KIB, MAX_DELAY, MIB
from server.content import blocks
from server.described import any_status, items, media
from server.echo import described
from server.routers.binary import OCTETS, Seed

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

router = APIRouter(tags=["streaming"])

MAX_STREAM = 100 * MIB
MAX_CHUNKS = 10_000
MAX_DRIP = 10_000
Seconds = Annotated[float, Query(ge=0, le=MAX_DELAY, allow_inf_nan=False)]
Pause = Annotated[float, Query(ge=0, le=1, allow_inf_nan=False)]


@router.get(
    "/stream/{n}", summary="n lines of JSON", response_class=StreamingResponse, responses=media("application/json")
)
async def stream(n: Annotated[int, Path(ge=0, le=100)], request: Request) -> StreamingResponse:
    """The echo of /get, one JSON object a line, each with its id."""
    said = described(request)

    async def lines() -> AsyncIterator[bytes]:
        for number in range(n):
            yield json.dumps(said | {"id": number}).encode() + b"\n"
            await asyncio.sleep(0)

    return StreamingResponse(lines(), media_type="application/json")


@router.get(
    "/stream-bytes/{n}", summary="n bytes, chunk by chunk", response_class=StreamingResponse, responses=media(OCTETS)
)
async def stream_bytes(
    n: Annotated[int, Path(ge=0, le=MAX_STREAM)],
    chunk_size: Annotated[int, Query(ge=1, le=MIB)] = 10 * KIB,
    seed: Seed = 0,
) -> StreamingResponse:
    """The bytes of /bytes/{n} without a Content-Length; at most 100 MiB and 10,000 chunks."""
    if n > chunk_size * MAX_CHUNKS:
        least = -(-n // MAX_CHUNKS)
        raise HTTPException(422, f"chunk_size must be at least {least} for {n} bytes, not {chunk_size}")
    return streamed(blocks(n, seed, chunk_size), {"content-type": OCTETS})


@router.get(
    "/drip",
    summary="Bytes that drip",
    response_class=StreamingResponse,
    responses=media(OCTETS) | any_status("The status of your choice"),
)
async def drip(
    numbytes: Annotated[int, Query(ge=1, le=MAX_DRIP)] = 10,
    duration: Seconds = 2,
    delay: Seconds = 0,
    code: Annotated[int, Query(ge=200, le=599)] = 200,
) -> StreamingResponse:
    """``numbytes`` asterisks, after ``delay`` seconds, spread over ``duration`` seconds."""
    await asyncio.sleep(delay)

    async def drops() -> AsyncIterator[bytes]:
        yield b"*"
        for _ in range(numbytes - 1):
            await asyncio.sleep(duration / (numbytes - 1))
            yield b"*"

    return StreamingResponse(drops(), code, {"content-length": str(numbytes)}, OCTETS)


@router.get(
    "/ndjson",
    summary="n lines of JSON, with a content type that says so",
    response_class=StreamingResponse,
    responses=items("application/x-ndjson"),
)
async def ndjson(
    n: Annotated[int, Query(ge=0, le=1000)] = 10,
    delay: Pause = 0,
    text: Annotated[str | None, Query(max_length=100)] = None,
) -> StreamingResponse:
    """``{"id": 0, "square": 0}`` and so on, ``delay`` seconds apart, with ``text`` if given; at most 1000."""
    said = {} if text is None else {"text": text}

    async def lines() -> AsyncIterator[bytes]:
        for number in range(n):
            # JSON escapes only quotes, backslashes and control characters (RFC 8259 section 7).
            line = json.dumps({"id": number, "square": number**2} | said, ensure_ascii=False)
            yield line.encode() + b"\n"
            await asyncio.sleep(delay)

    return StreamingResponse(lines(), media_type="application/x-ndjson")


@router.get(
    "/sse", summary="n server-sent events", response_class=StreamingResponse, responses=items("text/event-stream")
)
async def sse(
    n: Annotated[int, Query(ge=0, le=100)] = 3,
    delay: Pause = 0,
    last_event_id: Annotated[int, Header(ge=0, le=100)] = 0,
) -> StreamingResponse:
    """Events with id, event, data and retry (WHATWG HTML section 9.2), from the one after Last-Event-ID."""

    async def events() -> AsyncIterator[bytes]:
        yield b"retry: 1000\n\n"
        for number in range(last_event_id + 1, n + 1):
            yield f'id: {number}\nevent: tick\ndata: {{"number": {number}}}\n\n'.encode()
            await asyncio.sleep(delay)

    headers = {"cache-control": "no-store"}
    return StreamingResponse(events(), headers=headers, media_type="text/event-stream")

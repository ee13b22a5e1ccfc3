"""TCP connections: how many requests each has carried, how many a script opened."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass, field
from typing import Annotated

from fastapi import APIRouter, Path, Request
from fastapi.responses import JSONResponse, Response

from server.bounds import MAX_DELAY
from server.connection import connection_of
from server.remembered import Key, Remembered

PATIENCE = 1.0  # seconds without another request after which those that wait are answered

router = APIRouter(tags=["connections"])


@dataclass
class Counts:
    """What happened under one label."""

    connections: set[int] = field(default_factory=set)
    requests: int = 0
    in_flight: int = 0
    peak: int = 0
    last_arrival: float = 0.0

    def arrive(self, request: Request) -> None:
        """Count a request that is under way from now on."""
        self.connections.add(connection_of(request).number)
        self.requests += 1
        self.in_flight += 1
        self.peak = max(self.peak, self.in_flight)
        self.last_arrival = time.monotonic()


_counts: Remembered[Counts] = Remembered(Counts)


@router.get("/connection", summary="The TCP connection of the request")
async def connection(request: Request) -> JSONResponse:
    """How many requests it has carried so far, this one included, and the HTTP version."""
    return JSONResponse({"http_version": request.scope["http_version"], "requests": connection_of(request).requests})


@router.get("/connections/{label}/delay/{seconds}", summary="A late answer that is counted under a label")
async def counted(
    label: Key, seconds: Annotated[float, Path(ge=0, le=MAX_DELAY, allow_inf_nan=False)], request: Request
) -> JSONResponse:
    """The label, after the delay; /connections/{label} then tells the counts."""
    counts = _counts.of(label)
    counts.arrive(request)
    try:
        await asyncio.sleep(seconds)
    finally:
        counts.in_flight -= 1
    return JSONResponse({"label": label})


@router.get("/connections/{label}/together/{count}", summary="An answer once that many requests wait for it")
async def together(label: Key, count: Annotated[int, Path(ge=1, le=1000)], request: Request) -> JSONResponse:
    """The most that waited at once, when `count` do, or when no other has come for a second."""
    counts = _counts.of(label)
    counts.arrive(request)
    try:
        while counts.peak < count and time.monotonic() - counts.last_arrival < PATIENCE:  # noqa: ASYNC110 - arrivals move it
            await asyncio.sleep(0.01)
    finally:
        counts.in_flight -= 1
    return JSONResponse({"label": label, "peak": counts.peak})


@router.get("/connections/{label}", summary="The counts of a label")
async def counts(label: Key) -> JSONResponse:
    """TCP connections, requests, and the most requests that were under way at once."""
    found = _counts.of(label)
    said = {"connections": len(found.connections), "requests": found.requests, "peak": found.peak}
    return JSONResponse(said)


@router.delete("/connections/{label}", summary="Forget the counts of a label", status_code=204)
async def forget(label: Key) -> Response:
    """204; the label starts at zero again."""
    _counts.forget(label)
    return Response(status_code=204)

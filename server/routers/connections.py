"""TCP connections: how many requests each has carried, how many a script opened."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass, field
from typing import Annotated
from weakref import WeakSet

from fastapi import APIRouter, Path, Request
from fastapi.responses import JSONResponse, Response

from server import shapes
from server.bounds import MAX_DELAY
from server.connection import Connection, connection_of
from server.described import empty, media
from server.remembered import Key, Remembered
from server.routers.caching import names, now, response_headers
from server.shapes import Label, Peak

PATIENCE = 1.0  # seconds without another request after which those that wait are answered

router = APIRouter(tags=["connections"])


@dataclass
class Counts:
    """What happened under one label."""

    connections: int = 0
    carriers: WeakSet[Connection] = field(default_factory=WeakSet)
    requests: int = 0
    in_flight: int = 0
    peak: int = 0
    last_arrival: float = 0.0
    is_over: bool = False  # some waited in vain: whoever comes later need not

    def arrive(self, request: Request) -> None:
        """Count a request that is under way from now on."""
        carrier = connection_of(request)
        self.connections += carrier not in self.carriers
        self.carriers.add(carrier)
        self.requests += 1
        self.in_flight += 1
        self.peak = max(self.peak, self.in_flight)
        self.last_arrival = time.monotonic()


_counts: Remembered[Counts] = Remembered(Counts)


@router.get("/connection", summary="The TCP connection of the request", response_model=shapes.Connection)
async def connection(request: Request) -> JSONResponse:
    """How many requests it has carried so far, this one included, and the HTTP version."""
    return JSONResponse({"http_version": request.scope["http_version"], "requests": connection_of(request).requests})


@router.get(
    "/connections/{label}/delay/{seconds}", summary="A late answer that is counted under a label", response_model=Label
)
async def counted(
    label: Key, seconds: Annotated[float, Path(ge=0, le=MAX_DELAY, allow_inf_nan=False)], request: Request
) -> JSONResponse:
    """The label, after the delay; /connections/{label} then tells the counts."""
    counts = _counts.of(label, request)
    counts.arrive(request)
    try:
        await asyncio.sleep(seconds)
    finally:
        counts.in_flight -= 1
    return JSONResponse({"label": label})


@router.get(
    "/connections/{label}/together/{count}",
    summary="An answer once that many requests wait for it",
    response_model=Peak,
)
async def together(label: Key, count: Annotated[int, Path(ge=1, le=1000)], request: Request) -> JSONResponse:
    """The most that waited at once, when `count` do, or when no other has come for a second: then all at once."""
    counts = _counts.of(label, request)
    counts.arrive(request)
    try:
        while counts.peak < count and not counts.is_over:
            counts.is_over = time.monotonic() - counts.last_arrival >= PATIENCE
            await asyncio.sleep(0.01)
    finally:
        counts.in_flight -= 1
    return JSONResponse({"label": label, "peak": counts.peak})


@router.get(
    "/connections/{label}/response-headers",
    summary="Headers of your choice, counted under a label",
    response_class=Response,
    responses=media("*/*") | empty(304),
)
async def counted_headers(label: Key, request: Request) -> Response:
    """The answer of /response-headers with its true date, or 304 if If-None-Match names the ETag asked for."""
    counts = _counts.of(label, request)
    counts.arrive(request)
    counts.in_flight -= 1
    answer: Response = await response_headers(request)
    etag = answer.headers.get("etag", "")
    if etag and names(request.headers.get("if-none-match", ""), etag.strip('"')):
        answer = Response(status_code=304, headers={"etag": etag})
    answer.headers["date"] = now()
    return answer


@router.get("/connections/{label}", summary="The counts of a label", response_model=shapes.Counts)
async def counts(label: Key) -> JSONResponse:
    """TCP connections, those still open, requests, and the most under way at once."""
    found = _counts.seen(label)
    said = {
        "connections": found.connections,
        "open": sum(carrier.open for carrier in found.carriers),
        "requests": found.requests,
        "peak": found.peak,
    }
    return JSONResponse(said)


@router.delete("/connections/{label}", summary="Forget the counts of a label", status_code=204, response_class=Response)
async def forget(label: Key) -> Response:
    """204; the label starts at zero again."""
    _counts.forget(label)
    return Response(status_code=204)

"""Files to download: whole, in part, in chunks, compressed, empty."""

from __future__ import annotations

import gzip as gzip_coding
from functools import cache, partial
from itertools import cycle
from typing import Annotated, Literal

from fastapi import APIRouter, Query, Request, Response

from server.answers import ranged, slices, streamed
from server.described import media, parts
from server.listeners.signature import DATE
from server.routers.teas import TEAS

router = APIRouter(tags=["files"])

ROWS = 40_000


@cache
def table() -> bytes:
    """Return CSV (RFC 4180): the teas, over and over, with another id each."""
    teas = zip(range(1, ROWS + 1), cycle(TEAS), strict=False)
    rows = (f"{number},{tea.name},{tea.kind},{number % 1000}\n" for number, tea in teas)
    return "".join(["id,name,kind,grams\n", *rows]).encode()


@cache
def compressed(name: str) -> bytes:
    """Return a file in gzip, the same bytes each time."""
    return gzip_coding.compress(content_of(name), mtime=0)


def content_of(name: str) -> bytes:
    """Return a file."""
    return table() if name == "tea.csv" else b""


@router.get(
    "/files/{name}",
    summary="A file to download",
    response_class=Response,
    responses=media("text/csv") | parts("text/csv"),
)
async def a_file(
    name: Literal["tea.csv", "empty.csv"],
    request: Request,
    *,
    chunked: Annotated[bool, Query(description="without Content-Length")] = False,
    gzip: Annotated[bool, Query(description="with Content-Encoding: gzip, whatever the client accepts")] = False,
) -> Response:
    """``tea.csv`` has about 1 MB, ``empty.csv`` nothing; ranges (206, 416) if neither chunked nor in gzip."""
    headers = {
        "content-disposition": f'attachment; filename="{name}"',
        "content-type": "text/csv; charset=utf-8",
        "etag": f'"{name}"',
        "last-modified": DATE.decode(),
    }
    content = compressed(name) if gzip else content_of(name)
    if gzip:
        headers["content-encoding"] = "gzip"
    if gzip or chunked:
        return streamed(slices(content, range(len(content))), headers, None if chunked else len(content))
    return ranged(request, partial(slices, content), len(content), headers)

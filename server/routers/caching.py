"""Validators and freshness (RFC 9110 section 13, RFC 9111)."""

from __future__ import annotations

import re
from email.utils import formatdate
from typing import Annotated

from fastapi import APIRouter, HTTPException, Path, Request
from fastapi.responses import JSONResponse, Response

from server.described import empty, media, refused
from server.echo import described, folded
from server.listeners.signature import DATE
from server.methods import each
from server.routers.inspection import FIXED_UUID
from server.shapes import Echo

router = APIRouter(tags=["caching"])

MAX_AGE = 31_536_000
"""Seconds: a year."""
MAX_HEADERS = 100
FRAMING = {"connection", "content-length", "date", "server", "transfer-encoding"}
TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")


@router.get("/etag/{etag}", summary="An answer with an ETag", response_model=Echo, responses=empty(304, 412))
async def with_etag(etag: Annotated[str, Path(pattern=r"^[!#-~]{1,100}$")], request: Request) -> Response:
    """The echo of /get; 304 if If-None-Match names the tag, 412 if If-Match does not."""
    headers = {"etag": f'"{etag}"'}
    if names(request.headers.get("if-none-match", ""), etag):
        return Response(status_code=304, headers=headers)
    if "if-match" in request.headers and not names(request.headers["if-match"], etag):
        return Response(status_code=412)
    return JSONResponse(described(request), headers=headers)


@router.get("/cache", summary="An answer that can be revalidated", response_model=Echo, responses=empty(304))
async def cache(request: Request) -> Response:
    """The echo of /get with Last-Modified and ETag, and its true date; 304 for a conditional request."""
    headers = {"date": now(), "last-modified": DATE.decode(), "etag": f'"{FIXED_UUID}"'}
    if "if-modified-since" in request.headers or "if-none-match" in request.headers:
        return Response(status_code=304, headers=headers)
    return JSONResponse(described(request), headers=headers)


@router.get("/cache/{seconds}", summary="An answer that stays fresh", response_model=Echo)
async def cache_for(seconds: Annotated[int, Path(ge=0, le=MAX_AGE)], request: Request) -> JSONResponse:
    """The echo of /get with Cache-Control: public, max-age, and its true date."""
    headers = {"date": now(), "cache-control": f"public, max-age={seconds}"}
    return JSONResponse(described(request), headers=headers)


@each(
    router,
    "/response-headers",
    ["GET", "POST"],
    summary="Response headers of your choice",
    response_class=Response,
    responses=media("*/*") | refused(422),
)
async def response_headers(request: Request) -> Response:
    """A header for each parameter of the query, repeated ones too, at most 100; the body lists them."""
    items = request.query_params.multi_items()
    if len(items) > MAX_HEADERS:
        raise HTTPException(422, f"headers must be at most {MAX_HEADERS}, not {len(items)}")
    response = JSONResponse(folded(items))
    for name, value in items:
        _check(name, value)
        if name.lower() == "content-type":
            response.headers["content-type"] = value
        else:
            response.headers.append(name, value)
    return response


def names(header: str, etag: str) -> bool:
    """Tell whether a list of tags, as in If-None-Match, names the tag; as with httpbin, both without their quotes."""
    return header.strip() == "*" or etag in (tag.strip().removeprefix("W/").strip('"') for tag in header.split(","))


def now() -> str:
    """Give the true date in the form of a header."""
    return formatdate(usegmt=True)


def _check(name: str, value: str) -> None:
    if not TOKEN.fullmatch(name):
        raise HTTPException(422, f"name must be a token (RFC 9110 section 5.6.2), not {name[:80]}")
    if name.lower() in FRAMING:
        raise HTTPException(422, f"name must not be {name}: the server sets it")
    if not value.isascii() or not value.replace("\t", " ").isprintable():
        raise HTTPException(422, f"value of {name} must be visible ASCII (RFC 9110 section 5.5)")

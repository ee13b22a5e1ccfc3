"""Echo a request by its method: /get, /post, /put, /patch, /delete and /anything."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse

from server.echo import described, described_with_body
from server.methods import each

router = APIRouter(tags=["methods"])


@router.get("/get", summary="Echo a GET")
async def get(request: Request) -> JSONResponse:
    """The query's args, the headers, the origin and the url."""
    return JSONResponse(described(request))


@each(router, "/{method}", ["POST", "PUT", "PATCH", "DELETE"], summary="Echo a {method}")
async def echo(request: Request) -> JSONResponse:
    """The same as /get, and the body as data, form, files and json; at most 1 MiB."""
    return JSONResponse(await described_with_body(request))


METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "QUERY"]


@each(router, "/anything", METHODS, summary="Echo any request")
async def anything(request: Request) -> JSONResponse:
    """The same as /post, with the method; at most 1 MiB of body."""
    return await _anything(request)


@each(router, "/anything/{path:path}", METHODS, summary="Echo any request under a path")
async def anything_under(path: str, request: Request) -> JSONResponse:
    """The same as /anything, at any path below it."""
    return await _anything(request)


async def _anything(request: Request) -> JSONResponse:
    said: dict[str, Any] = await described_with_body(request) | {"method": request.method}
    return JSONResponse(dict(sorted(said.items())))

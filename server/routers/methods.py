"""Echo a request by its method: /get, /post, /put, /patch, /delete and /anything."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse
from starlette.convertors import Convertor, register_url_convertor

from server.described import BODY, refused
from server.echo import described, described_with_body, echoed
from server.methods import each
from server.shapes import Echo, EchoWithBody, EchoWithMethod


class Anything(Convertor[str]):
    """The rest of a path, whatever it is: Starlette's own stops at a newline."""

    regex = "(?s:.*)"

    def convert(self, value: str) -> str:
        """Return it as it is."""
        return value

    def to_string(self, value: str) -> str:
        """Return it as it is."""
        return value


register_url_convertor("anything", Anything())
router = APIRouter(tags=["methods"])

WITH_BODY: dict[str, Any] = {"response_model": EchoWithBody, "responses": refused(400, 413), "openapi_extra": BODY}
ANYTHING: dict[str, Any] = WITH_BODY | {"response_model": EchoWithMethod}


@router.get("/get", summary="Echo a GET", response_model=Echo)
async def get(request: Request) -> JSONResponse:
    """The query's args, the headers, the origin and the url."""
    return JSONResponse(described(request))


@each(router, "/{method}", ["POST", "PUT", "PATCH", "DELETE"], summary="Echo a {method}", **WITH_BODY)
async def echo(request: Request) -> JSONResponse:
    """The same as /get, and the body as data, form, files and json; at most 1 MiB."""
    return echoed(await described_with_body(request))


METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "QUERY"]


@each(router, "/anything", METHODS, summary="Echo any request", **ANYTHING)
async def anything(request: Request) -> JSONResponse:
    """The same as /post, with the method; at most 1 MiB of body."""
    return await _anything(request)


@each(router, "/anything/{path:anything}", METHODS, summary="Echo any request under a path", **ANYTHING)
async def anything_under(path: str, request: Request) -> JSONResponse:
    """The same as /anything, at any path below it."""
    return await _anything(request)


async def _anything(request: Request) -> JSONResponse:
    said: dict[str, Any] = await described_with_body(request) | {"method": request.method}
    return echoed(dict(sorted(said.items())))

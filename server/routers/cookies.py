"""Cookies (RFC 6265): show, set and delete."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from fastapi import APIRouter, HTTPException, Path, Request
from fastapi.responses import JSONResponse, Response

from server.cookies import NAME, cookies_of
from server.cookies import set_cookie as set_cookie_field
from server.described import refused
from server.shapes import Cookies

if TYPE_CHECKING:
    from collections.abc import Iterable

router = APIRouter(tags=["cookies"])

REDIRECT: dict[str, Any] = {"status_code": 302, "response_class": Response, "responses": refused(422)}
MOST = 50


@router.get("/cookies", summary="The request's cookies", response_model=Cookies)
async def cookies(request: Request) -> JSONResponse:
    """Their names and values, sorted."""
    return JSONResponse({"cookies": cookies_of(request)})


@router.get("/cookies/set", summary="Set cookies", **REDIRECT)
async def set_cookies(request: Request) -> Response:
    """A Set-Cookie for each parameter of the query, at most 50; 302 to /cookies."""
    return _to_cookies(request.query_params.multi_items())


@router.get("/cookies/set/{name}/{value}", summary="Set one cookie", **REDIRECT)
async def set_cookie(name: Annotated[str, Path(json_schema_extra={"pattern": NAME})], value: str) -> Response:
    """Set-Cookie for the path /; 302 to /cookies."""
    return _to_cookies([(name, value)])


@router.get("/cookies/delete", summary="Delete cookies", **REDIRECT)
async def delete_cookies(request: Request) -> Response:
    """An expired Set-Cookie for each name in the query, at most 50; 302 to /cookies."""
    return _to_cookies(((name, "") for name in request.query_params), expired=True)


def _to_cookies(items: Iterable[tuple[str, str]], *, expired: bool = False) -> Response:
    response = Response(status_code=302, headers={"location": "/cookies"})
    for number, (name, value) in enumerate(items, 1):
        if number > MOST:
            raise HTTPException(422, f"cookies must be at most {MOST}")
        response.headers.append("set-cookie", set_cookie_field(name, value, expired=expired))
    return response

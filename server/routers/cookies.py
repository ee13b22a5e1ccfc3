"""Cookies (RFC 6265): show, set and delete."""

from __future__ import annotations

from http.cookies import CookieError, SimpleCookie
from typing import TYPE_CHECKING

from fastapi import APIRouter, HTTPException, Request
from fastapi.responses import JSONResponse, Response

if TYPE_CHECKING:
    from collections.abc import Iterable

router = APIRouter(tags=["cookies"])

MOST = 50
PAST = "Thu, 01 Jan 1970 00:00:00 GMT"


@router.get("/cookies", summary="The request's cookies")
async def cookies(request: Request) -> JSONResponse:
    """Their names and values, sorted."""
    return JSONResponse({"cookies": dict(sorted(request.cookies.items()))})


@router.get("/cookies/set", summary="Set cookies")
async def set_cookies(request: Request) -> Response:
    """A Set-Cookie for each parameter of the query, at most 50; 302 to /cookies."""
    return _to_cookies(request.query_params.multi_items())


@router.get("/cookies/set/{name}/{value}", summary="Set one cookie")
async def set_cookie(name: str, value: str) -> Response:
    """Set-Cookie for the path /; 302 to /cookies."""
    return _to_cookies([(name, value)])


@router.get("/cookies/delete", summary="Delete cookies")
async def delete_cookies(request: Request) -> Response:
    """An expired Set-Cookie for each name in the query, at most 50; 302 to /cookies."""
    return _to_cookies(((name, "") for name in request.query_params), expired=True)


def _to_cookies(items: Iterable[tuple[str, str]], *, expired: bool = False) -> Response:
    response = Response(status_code=302, headers={"location": "/cookies"})
    for number, (name, value) in enumerate(items, 1):
        if number > MOST:
            raise HTTPException(422, f"cookies must be at most {MOST}")
        response.headers.append("set-cookie", _set_cookie(name, value, expired=expired))
    return response


def _set_cookie(name: str, value: str, *, expired: bool) -> str:
    jar: SimpleCookie = SimpleCookie()
    try:
        jar[name] = value
    except CookieError as error:
        raise HTTPException(422, f"name must be a token (RFC 9110 section 5.6.2), not {name[:80]}") from error
    jar[name]["path"] = "/"
    if expired:
        jar[name]["expires"] = PAST
        jar[name]["max-age"] = "0"
    return jar[name].OutputString()

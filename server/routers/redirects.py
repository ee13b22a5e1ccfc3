"""Redirects (RFC 9110 section 15.4): so many in a row, or to a place of your choice."""

from __future__ import annotations

from typing import Annotated, Any
from urllib.parse import quote, urljoin

from fastapi import APIRouter, HTTPException, Path, Query, Request
from fastapi.responses import Response

from server.destinations import leads_elsewhere
from server.methods import each

router = APIRouter(tags=["redirects"])

URL_CHARACTERS = "!#$%&'()*+,-./:;=?@[]_~"
"""What stays as it is in a Location (RFC 3986 section 2)."""
FOUND: dict[str, Any] = {"status_code": 302, "response_class": Response}
Count = Annotated[int, Path(ge=1, le=100)]


@router.get("/redirect/{n}", summary="n redirects, the last to /get", **FOUND)
async def redirect(n: Count, request: Request, *, absolute: bool = False) -> Response:
    """302 to a relative Location, or with ``absolute=true`` to an absolute one."""
    return _absolute(n, request) if absolute else _found(_next("relative-redirect", n))


@router.get("/relative-redirect/{n}", summary="n redirects to a relative Location", **FOUND)
async def relative_redirect(n: Count) -> Response:
    """302 to the next one below; the last leads to /get."""
    return _found(_next("relative-redirect", n))


@router.get("/absolute-redirect/{n}", summary="n redirects to an absolute Location", **FOUND)
async def absolute_redirect(n: Count, request: Request) -> Response:
    """302 to the next one below; the last leads to /get."""
    return _absolute(n, request)


@each(
    router,
    "/redirect-to",
    ["GET", "POST", "PUT", "PATCH", "DELETE", "TRACE"],
    summary="A redirect to a place of your choice",
    status_code=302,
    response_class=Response,
    responses={"3XX": {"description": "The status of your choice"}},
)
async def redirect_to(
    request: Request,
    url: Annotated[str, Query(max_length=2000)],
    status_code: Annotated[int, Query(ge=300, le=399)] = 302,
) -> Response:
    """``url`` is what leads to no other machine, such as ``http://:1``; 302 unless ``status_code`` is given."""
    location = quote(url, safe=URL_CHARACTERS)
    if leads_elsewhere(location):
        raise HTTPException(422, f"url must lead to this machine or to a name in .test, not {url[:80]}")
    return _found(location, status_code)


def _found(location: str, status: int = 302) -> Response:
    return Response(status_code=status, headers={"location": location})


def _next(name: str, n: int) -> str:
    return f"/{name}/{n - 1}" if n > 1 else "/get"


def _absolute(n: int, request: Request) -> Response:
    return _found(urljoin(str(request.url), _next("absolute-redirect", n)))

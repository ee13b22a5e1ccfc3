"""Say one thing about a request: its headers, address, agent, method or HTTP version."""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse

from server.echo import headers as headers_of
from server.echo import origin
from server.methods import ASKED, each
from server.shapes import Headers, HttpVersion, Method, Origin, UserAgent, Uuid

router = APIRouter(tags=["inspection"])

FIXED_UUID = "3d9f1c52-7a0e-4b6f-8c1d-2e5a9b7f4c60"


@router.get("/headers", summary="The request's headers", response_model=Headers)
async def headers(request: Request) -> JSONResponse:
    """The headers in httpbin's spelling, sorted."""
    return JSONResponse({"headers": headers_of(request)})


@router.get("/ip", summary="The client's address", response_model=Origin)
async def ip(request: Request) -> JSONResponse:
    """The address without the port."""
    return JSONResponse({"origin": origin(request)})


@router.get("/user-agent", summary="The request's User-Agent", response_model=UserAgent)
async def user_agent(request: Request) -> JSONResponse:
    """The header's value, or null."""
    return JSONResponse({"user-agent": request.headers.get("user-agent")})


@router.get("/uuid", summary="A UUID, always the same", response_model=Uuid)
async def uuid() -> JSONResponse:
    """A fixed version 4 UUID, so that what a script prints does not change."""
    return JSONResponse({"uuid": FIXED_UUID})


@router.get("/http-version", summary="The HTTP version of the request", response_model=HttpVersion)
async def http_version(request: Request) -> JSONResponse:
    """``1.0``, ``1.1`` or ``2``."""
    return JSONResponse({"http_version": request.scope["http_version"]})


@each(
    router,
    "/method",
    ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "QUERY"],
    summary="The request's method",
    response_model=Method,
)
async def method(request: Request) -> JSONResponse:
    """The method in the body and, since the answer to HEAD has no body, in the header x-method too."""
    asked = request.scope.get(ASKED, request.method)
    return JSONResponse({"method": asked}, headers={"x-method": asked})

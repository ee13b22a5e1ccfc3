"""The app: every route, usable over any ASGI server and without a port too."""

from __future__ import annotations

from functools import cache, partial

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, Response
from fastapi.routing import APIRoute
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect
from starlette.routing import Match

from server.bodies import GiveBack
from server.bounds import refuse
from server.cors import Cors
from server.described import openapi
from server.methods import HeadAsGet
from server.routers import (
    authentication,
    binary,
    caching,
    certificates,
    chat,
    compression,
    connections,
    cookies,
    delays,
    documents,
    files,
    graphql,
    hello,
    index,
    inspection,
    methods,
    oauth,
    redirects,
    statuses,
    streaming,
    teas,
    uploads,
    websocket,
)

# The first are asked for most often: routes are tried in this order.
ROUTERS = (
    hello,
    methods,
    statuses,
    delays,
    connections,
    inspection,
    documents,
    index,
    redirects,
    cookies,
    authentication,
    streaming,
    binary,
    files,
    teas,
    oauth,
    chat,
    graphql,
    uploads,
    compression,
    caching,
    certificates,
    websocket,
)


async def no_route(request: Request, error: Exception) -> JSONResponse:
    """Answer 404, and say where the routes are listed."""
    if isinstance(error, HTTPException) and "endpoint" in request.scope:
        return JSONResponse({"detail": error.detail}, 404)
    return JSONResponse({"detail": f"no route at {request.url.path[:80]}: / lists them"}, 404)


async def wrong_method(request: Request, _error: Exception) -> Response:
    """Answer 405 with the methods of every route at this path, since each has a route of its own; OPTIONS with 200."""
    methods = {"OPTIONS"} | {
        method
        for module in ROUTERS
        for route in module.router.routes
        if isinstance(route, APIRoute) and route.matches(request.scope)[0] is Match.PARTIAL
        for method in route.methods or ()
    }
    allow = ", ".join(sorted(methods | {"HEAD"} if "GET" in methods else methods))
    if request.method == "OPTIONS":
        return Response(headers={"allow": allow})
    detail = f"{request.method} is not allowed at {request.url.path[:80]}: use {allow}"
    return JSONResponse({"detail": detail}, 405, {"allow": allow})


async def left(_request: Request, _error: Exception) -> Response:
    """Answer whoever left in the middle of a body: nobody reads it, but nobody needs a traceback either."""
    return Response(status_code=400)


app = FastAPI(
    title="Playground",
    description="Routes on loopback for the examples, with httpbin's names and answers where it has them.",
    version="1",
    docs_url=None,  # FastAPI's own pages load scripts from elsewhere
    redoc_url=None,
)
app.add_exception_handler(RequestValidationError, refuse)
app.add_exception_handler(404, no_route)
app.add_exception_handler(405, wrong_method)
app.add_exception_handler(ClientDisconnect, left)
app.add_middleware(GiveBack)
app.add_middleware(HeadAsGet)
app.add_middleware(Cors)
for module in ROUTERS:
    app.include_router(module.router)
app.openapi = cache(partial(openapi, app))  # type: ignore[method-assign]  # FastAPI's own way to replace it

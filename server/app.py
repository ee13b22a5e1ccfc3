"""The app: every route, usable over any ASGI server and without a port too."""

from __future__ import annotations

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError

from server.bounds import refuse
from server.methods import HeadAsGet
from server.routers import (
    binary,
    delays,
    documents,
    hello,
    inspection,
    methods,
    statuses,
    streaming,
    websocket,
)

# The first are asked for most often: routes are tried in this order.
ROUTERS = (hello, methods, statuses, inspection, delays, documents, binary, streaming, websocket)

app = FastAPI(
    title="Playground",
    description="Routes on loopback for the examples, with httpbin's names and answers where it has them.",
    version="1",
    docs_url=None,  # FastAPI's own pages load scripts from elsewhere
    redoc_url=None,
)
app.add_exception_handler(RequestValidationError, refuse)
app.add_middleware(HeadAsGet)
for module in ROUTERS:
    app.include_router(module.router)

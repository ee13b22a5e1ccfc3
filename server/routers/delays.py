"""Answer late."""

from __future__ import annotations

import asyncio
from typing import Annotated

from fastapi import APIRouter, Path, Request
from fastapi.responses import JSONResponse

from server.bounds import MAX_DELAY
from server.echo import described_with_body
from server.methods import each

router = APIRouter(tags=["delays"])


@each(
    router,
    "/delay/{seconds}",
    ["GET", "POST", "PUT", "PATCH", "DELETE"],
    summary="An answer that comes late",
)
async def delay(
    seconds: Annotated[float, Path(ge=0, le=MAX_DELAY, allow_inf_nan=False)], request: Request
) -> JSONResponse:
    """The echo of /post after some seconds; fractions are allowed."""
    said = await described_with_body(request)
    await asyncio.sleep(seconds)
    return JSONResponse(said)


@router.post("/unread/{seconds}", summary="A late answer that leaves the body unread")
async def unread(seconds: Annotated[float, Path(ge=0, le=MAX_DELAY, allow_inf_nan=False)]) -> JSONResponse:
    """The seconds, after them; the body is not read, so that whoever sends a large one is kept waiting."""
    await asyncio.sleep(seconds)
    return JSONResponse({"seconds": seconds})

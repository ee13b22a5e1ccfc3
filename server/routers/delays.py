"""Answer late."""

from __future__ import annotations

import asyncio
from typing import Annotated

from fastapi import APIRouter, Path, Request
from fastapi.responses import JSONResponse

from server.bounds import MAX_DELAY
from server.described import BODY, refused
from server.echo import described_with_body, echoed
from server.methods import each
from server.shapes import EchoWithBody, Seconds

router = APIRouter(tags=["delays"])


@each(
    router,
    "/delay/{seconds}",
    ["GET", "POST", "PUT", "PATCH", "DELETE", "TRACE"],
    summary="An answer that comes late",
    response_model=EchoWithBody,
    responses=refused(400, 413),
    openapi_extra=BODY,
)
async def delay(
    seconds: Annotated[float, Path(ge=0, le=MAX_DELAY, allow_inf_nan=False)], request: Request
) -> JSONResponse:
    """The echo of /post after some seconds; fractions are allowed."""
    answer = echoed(await described_with_body(request))
    await asyncio.sleep(seconds)
    return answer


@router.post("/unread/{seconds}", summary="A late answer that leaves the body unread", response_model=Seconds)
async def unread(seconds: Annotated[float, Path(ge=0, le=MAX_DELAY, allow_inf_nan=False)]) -> JSONResponse:
    """The seconds, after them; the body is not read, so that whoever sends a large one is kept waiting."""
    await asyncio.sleep(seconds)
    return JSONResponse({"seconds": seconds})

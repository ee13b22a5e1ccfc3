"""Answer a status that the client chose: always, at first, or after too many requests."""

from __future__ import annotations

import random
import re
import time
from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, HTTPException, Path, Query, Request
from fastapi.responses import JSONResponse, Response

from server.described import Responses, any_status, refused
from server.methods import each
from server.remembered import Key, Remembered
from server.shapes import Remaining, Tries

router = APIRouter(tags=["statuses"])

CHOICE = re.compile(r"{0}(,{0}){{0,19}}".format(r"[2-5][0-9]{2}(:[1-9][0-9]{0,3}|:0\.[0-9]{0,3}[1-9])?"))
REDIRECTS = {301, 302, 303, 305, 307, 308}
FAILURES: Responses = {
    status: {"description": "The status of your choice", "content": {"application/json": {}}}
    for status in (422, "4XX", "5XX")
}
EXTRA_HEADERS = {
    401: {"www-authenticate": 'Basic realm="playground"'},
    407: {"proxy-authenticate": 'Basic realm="playground"'},
}


@each(
    router,
    "/status/{code}",
    ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"],
    summary="A status of your choice",
    response_class=Response,
    responses=any_status("The status of your choice"),
)
async def status(code: Annotated[str, Path(json_schema_extra={"pattern": f"^{CHOICE.pattern}$"})]) -> Response:
    """No body, and the headers that go with it: a redirect's Location, the challenge of 401 and 407. Of several, as in
    ``200,500`` or ``200:3,500:1``, one by chance, weighted.
    """
    if not CHOICE.fullmatch(code):
        raise HTTPException(422, f"code must be 200 to 599, or several such as 200:3,500:1, not {code[:80]}")
    return _answered(_chosen(code))


def _chosen(choices: str) -> int:
    """Choose one of what `CHOICE` matches."""
    weights = {int(code): float(weight or 1) for code, _, weight in (c.partition(":") for c in choices.split(","))}
    return random.choices(list(weights), list(weights.values()))[0]  # noqa: S311 - nothing depends on it


def _answered(code: int) -> Response:
    headers = {"location": "/redirect/1"} if code in REDIRECTS else EXTRA_HEADERS.get(code, {})
    return Response(status_code=code, headers=headers)


@dataclass
class Tried:
    """How often a key was asked for."""

    count: int = 0


@dataclass
class Window:
    """How many answers a key has had, and when the first was refused."""

    answered: int = 0
    refused_at: float = 0.0


_tries: Remembered[Tried] = Remembered(Tried)
_windows: Remembered[Window] = Remembered(Window)


@each(
    router,
    "/retry/{key}",
    ["GET", "POST", "PUT", "DELETE"],
    summary="Fails at first, then succeeds",
    response_model=Tries,
    responses=FAILURES,
)
async def retry(
    key: Key,
    request: Request,
    fail: Annotated[int, Query(ge=0, le=20)] = 2,
    status: Annotated[int, Query(ge=400, le=599)] = 503,
    retry_after: Annotated[int | None, Query(ge=0, le=10)] = None,
) -> JSONResponse:
    """``status`` for the first ``fail`` tries of a key, with Retry-After if asked; then 200, once."""
    tries = _tries.of(key, request)
    tries.count += 1
    said = {"tries": tries.count}
    if tries.count <= fail:
        return JSONResponse(said, status, {} if retry_after is None else {"retry-after": str(retry_after)})
    _tries.forget(key)
    return JSONResponse(said)


@router.get("/rate-limit/{key}", summary="So many requests, then 429", response_model=Remaining, responses=refused(429))
async def rate_limit(
    key: Key,
    request: Request,
    limit: Annotated[int, Query(ge=1, le=100)] = 3,
    retry_after: Annotated[int, Query(ge=1, le=10)] = 1,
) -> JSONResponse:
    """``limit`` answers a key, then 429 with Retry-After (RFC 6585 section 4) for as many seconds."""
    window = _windows.of(key, request)
    if window.refused_at and time.monotonic() >= window.refused_at + retry_after:
        window.answered, window.refused_at = 0, 0.0
    if window.answered >= limit:
        window.refused_at = window.refused_at or time.monotonic()
        return JSONResponse({"detail": f"limit of {limit} requests"}, 429, {"retry-after": str(retry_after)})
    window.answered += 1
    return JSONResponse({"limit": limit, "remaining": limit - window.answered})

"""The route of the post from which the site grew."""

from __future__ import annotations

from fastapi import APIRouter
from fastapi.responses import JSONResponse

from server.shapes import Greeting

router = APIRouter(tags=["hello"])


@router.get("/ds2man/basic/response/case1", summary="The post's route", response_model=Greeting)
async def case1() -> JSONResponse:
    """48 bytes of JSON: ``{"user_name":"DS2Man","message":"Hello, World!"}``."""
    return JSONResponse({"user_name": "DS2Man", "message": "Hello, World!"})

"""Uploads: counted and hashed as they arrive, thrown away at once."""

from __future__ import annotations

import hashlib

from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse

from server.bodies import chunks_within
from server.bounds import MAX_UPLOAD
from server.described import refused
from server.methods import each
from server.multipart import Multipart
from server.shapes import RawUpload, Upload

router = APIRouter(tags=["uploads"])

FORM = {"requestBody": {"content": {"multipart/form-data": {"schema": {"type": "object"}}}, "required": True}}


@router.post(
    "/upload",
    summary="Upload a form with files",
    response_model=Upload,
    responses=refused(400, 413, 415, 422),
    openapi_extra=FORM,
)
async def upload(request: Request) -> JSONResponse:
    """The parts of multipart/form-data: name, filename, content type, size, SHA-256; at most 256 MiB."""
    form = Multipart(request.headers.get("content-type", ""))
    async for chunk in chunks_within(request, MAX_UPLOAD):
        form.feed(chunk)
    return JSONResponse({"framing": _framing(request), "parts": form.finish()})


@each(
    router,
    "/upload/raw",
    ["POST", "PUT"],
    summary="Upload a body",
    response_model=RawUpload,
    responses=refused(413),
    openapi_extra={"requestBody": {"content": {"application/octet-stream": {}}}},
)
async def upload_raw(request: Request) -> JSONResponse:
    """Its size, SHA-256, content type and framing: content-length or chunked; at most 256 MiB."""
    size, digest = 0, hashlib.sha256()
    async for chunk in chunks_within(request, MAX_UPLOAD):
        size += len(chunk)
        digest.update(chunk)
    return JSONResponse(
        {
            "content_type": request.headers.get("content-type"),
            "framing": _framing(request),
            "sha256": digest.hexdigest(),
            "size": size,
        }
    )


def _framing(request: Request) -> str:
    """Name what told where the body ends (RFC 9112 section 6): "frames" is HTTP/2's own (RFC 9113)."""
    if "transfer-encoding" in request.headers:
        return request.headers["transfer-encoding"]
    if "content-length" in request.headers:
        return "content-length"
    return "frames" if request.scope["http_version"] == "2" else "none"

"""Content codings (RFC 9110 section 8.4.1): each answer is compressed, whatever the client accepts."""

from __future__ import annotations

import gzip as gzip_coding
import json
import sys
import zlib
from typing import TYPE_CHECKING

import brotli as brotli_coding  # type: ignore[import-untyped]
from fastapi import APIRouter, Request
from fastapi.responses import Response

from server.echo import headers, origin
from server.shapes import Compressed

if sys.version_info >= (3, 14):
    from compression import zstd as zstd_coding
else:
    from backports import zstd as zstd_coding

if TYPE_CHECKING:
    from collections.abc import Callable

router = APIRouter(tags=["compression"])


@router.get("/gzip", summary="An answer in gzip", response_model=Compressed)
async def gzip(request: Request) -> Response:
    """The request's headers, method and origin, with Content-Encoding: gzip (RFC 1952)."""
    # Without a fixed time the bytes would be others each second.
    return _coded(request, "gzip", "gzipped", lambda content: gzip_coding.compress(content, mtime=0))


@router.get("/deflate", summary="An answer in deflate", response_model=Compressed)
async def deflate(request: Request) -> Response:
    """The same with Content-Encoding: deflate (the zlib format, RFC 1950)."""
    return _coded(request, "deflate", "deflated", zlib.compress)


@router.get("/brotli", summary="An answer in Brotli", response_model=Compressed)
async def brotli(request: Request) -> Response:
    """The same with Content-Encoding: br (RFC 7932)."""
    return _coded(request, "br", "brotli", brotli_coding.compress)


@router.get("/zstd", summary="An answer in Zstandard", response_model=Compressed)
async def zstd(request: Request) -> Response:
    """The same with Content-Encoding: zstd (RFC 8878)."""
    return _coded(request, "zstd", "zstd", zstd_coding.compress)


def _coded(request: Request, coding: str, name: str, compress: Callable[[bytes], bytes]) -> Response:
    said = {name: True, "headers": headers(request), "method": request.method, "origin": origin(request)}
    content = json.dumps(dict(sorted(said.items()))).encode()
    return Response(compress(content), headers={"content-encoding": coding}, media_type="application/json")

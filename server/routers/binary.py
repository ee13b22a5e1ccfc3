"""Bytes: at once, in ranges, from base64, and a picture."""

from __future__ import annotations

from base64 import urlsafe_b64decode
from typing import TYPE_CHECKING, Annotated

from fastapi import APIRouter, HTTPException, Path, Query, Request
from fastapi.responses import Response

from server.answers import ranged, streamed
from server.bounds import MIB
from server.content import BLOCK, blocks
from server.png import picture

if TYPE_CHECKING:
    from collections.abc import Iterator

router = APIRouter(tags=["binary"])

OCTETS = "application/octet-stream"
ALPHABET = b"abcdefghijklmnopqrstuvwxyz"
LETTERS = ALPHABET * (BLOCK // len(ALPHABET) + 2)
PNG = picture()
MAX_BYTES = 10 * MIB
Seed = Annotated[int, Query(ge=0, le=2**32)]


@router.get("/bytes/{n}", summary="n bytes")
async def some_bytes(n: Annotated[int, Path(ge=0, le=MAX_BYTES)], seed: Seed = 0) -> Response:
    """Bytes that look random, the same for the same seed; at most 10 MiB."""
    return streamed(blocks(n, seed), {"content-type": OCTETS}, n)


@router.get("/range/{n}", summary="n bytes that can be asked for in part")
async def a_range(n: Annotated[int, Path(ge=1, le=MAX_BYTES)], request: Request) -> Response:
    """The alphabet, over and over: 206 for a Range, 416 beyond the end, 200 without one; at most 10 MiB."""
    return ranged(request, _letters, n, {"etag": f'"range{n}"', "content-type": OCTETS})


def _letters(wanted: range) -> Iterator[bytes]:
    """Yield a part of the alphabet that starts over and over."""
    for start in range(wanted.start, wanted.stop, BLOCK):
        first = start % len(ALPHABET)
        yield LETTERS[first : first + min(BLOCK, wanted.stop - start)]


@router.get("/base64/{value}", summary="Decoded base64")
async def base64(value: Annotated[str, Path(max_length=4000)]) -> Response:
    """The bytes that the base64url value stands for (RFC 4648 section 5), as text."""
    try:
        decoded = urlsafe_b64decode(value + "=" * (-len(value) % 4))
    except ValueError as error:
        raise HTTPException(422, f"value must be base64url (RFC 4648), not {value[:80]}") from error
    return Response(decoded, media_type="text/plain; charset=utf-8")


@router.get("/image/png", summary="A picture")
async def png() -> Response:
    """A PNG of 16 x 16 pixels."""
    return Response(PNG, media_type="image/png")

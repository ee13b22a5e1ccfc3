"""Bytes: at once, in ranges, from base64, and a picture."""

from __future__ import annotations

import re
from base64 import urlsafe_b64decode
from typing import TYPE_CHECKING, Annotated

from fastapi import APIRouter, HTTPException, Path, Query, Request
from fastapi.responses import PlainTextResponse, Response

from server.answers import ranged, streamed
from server.bounds import MIB
from server.content import BLOCK, blocks
from server.described import media, parts, refused
from server.pictures import PICTURES

if TYPE_CHECKING:
    from collections.abc import Iterator

router = APIRouter(tags=["binary"])

OCTETS = "application/octet-stream"
ALPHABET = b"abcdefghijklmnopqrstuvwxyz"
LETTERS = ALPHABET * (BLOCK // len(ALPHABET) + 2)
BASE64 = re.compile(r"([A-Za-z0-9_-]{4})*([A-Za-z0-9_-]{2}(==)?|[A-Za-z0-9_-]{3}=?)?")
MAX_BYTES = 10 * MIB
Seed = Annotated[int, Query(ge=0, le=2**32)]


@router.get("/bytes/{n}", summary="n bytes", response_class=Response, responses=media(OCTETS))
async def some_bytes(n: Annotated[int, Path(ge=0, le=MAX_BYTES)], seed: Seed = 0) -> Response:
    """Bytes that look random, the same for the same seed; at most 10 MiB."""
    return streamed(blocks(n, seed), {"content-type": OCTETS}, n)


@router.get(
    "/range/{n}",
    summary="n bytes that can be asked for in part",
    response_class=Response,
    responses=media(OCTETS) | parts(OCTETS),
)
async def a_range(n: Annotated[int, Path(ge=1, le=MAX_BYTES)], request: Request) -> Response:
    """The alphabet, over and over: 206 for a Range, 416 beyond the end, 200 without one; at most 10 MiB."""
    return ranged(request, _letters, n, {"etag": f'"range{n}"', "content-type": OCTETS})


def _letters(wanted: range) -> Iterator[bytes]:
    """Yield a part of the alphabet that starts over and over."""
    for start in range(wanted.start, wanted.stop, BLOCK):
        first = start % len(ALPHABET)
        yield LETTERS[first : first + min(BLOCK, wanted.stop - start)]


@router.get("/base64/{value}", summary="Decoded base64", response_class=PlainTextResponse)
async def base64(
    value: Annotated[str, Path(max_length=4000, json_schema_extra={"pattern": f"^{BASE64.pattern}$"})],
) -> Response:
    """The bytes that the base64url value stands for (RFC 4648 section 5), as text."""
    if not BASE64.fullmatch(value):
        raise HTTPException(422, f"value must be base64url (RFC 4648), not {value[:80]}")
    return Response(urlsafe_b64decode(value + "=" * (-len(value) % 4)), media_type="text/plain; charset=utf-8")


@router.get(
    "/image",
    summary="A picture in the format that is accepted",
    response_class=Response,
    responses=media(*PICTURES) | refused(406),
)
async def image(request: Request) -> Response:
    """WebP, SVG, JPEG or PNG, the first of these that Accept names, else PNG if it has a ``*``; 406 for other types."""
    accepted = request.headers.get("accept", "*/*").lower()
    kind = next((kind for kind in PICTURES if kind in accepted), "image/png")
    if kind not in accepted and not re.search(r"image/\*|\*/\*", accepted):
        raise HTTPException(406, f"accept must name one of {', '.join(PICTURES)}, not {accepted[:80]}")
    return Response(PICTURES[kind], media_type=kind)


@router.get("/image/png", summary="A PNG", response_class=Response, responses=media("image/png"))
async def png() -> Response:
    """A picture of 16 x 16 pixels."""
    return Response(PICTURES["image/png"], media_type="image/png")


@router.get("/image/jpeg", summary="A JPEG", response_class=Response, responses=media("image/jpeg"))
async def jpeg() -> Response:
    """The same as a JPEG."""
    return Response(PICTURES["image/jpeg"], media_type="image/jpeg")


@router.get("/image/webp", summary="A WebP", response_class=Response, responses=media("image/webp"))
async def webp() -> Response:
    """The same as a WebP (RFC 9649)."""
    return Response(PICTURES["image/webp"], media_type="image/webp")


@router.get("/image/svg", summary="An SVG", response_class=Response, responses=media("image/svg+xml"))
async def svg() -> Response:
    """The same as an SVG."""
    return Response(PICTURES["image/svg+xml"], media_type="image/svg+xml")

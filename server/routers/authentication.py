"""Basic (RFC 7617), Bearer (RFC 6750) and Digest (RFC 7616) authentication."""

from __future__ import annotations

import secrets
from base64 import b64decode
from typing import Annotated, Literal

from fastapi import APIRouter, Header, HTTPException, Request
from fastapi.responses import JSONResponse, Response

from server import digest
from server.bodies import body_within

router = APIRouter(tags=["authentication"])

Authorization = Annotated[str | None, Header(max_length=4000)]


@router.get("/basic-auth/{user}/{passwd}", summary="Basic authentication")
async def basic(user: str, passwd: str, authorization: Authorization = None) -> Response:
    """200 for this user and password, else 401 with a challenge."""
    if _basic(authorization) == (user, passwd):
        return JSONResponse({"authenticated": True, "user": user})
    return Response(status_code=401, headers={"www-authenticate": 'Basic realm="playground"'})


@router.get("/hidden-basic-auth/{user}/{passwd}", summary="Basic authentication without a challenge")
async def hidden_basic(user: str, passwd: str, authorization: Authorization = None) -> Response:
    """200 for this user and password, else 404."""
    if _basic(authorization) == (user, passwd):
        return JSONResponse({"authenticated": True, "user": user})
    raise HTTPException(404, "Not Found")


@router.get("/bearer", summary="Bearer authentication")
async def bearer(authorization: Authorization = None) -> Response:
    """200 and the token, whatever it is; 401 with a challenge without one."""
    scheme, _, token = (authorization or "").partition(" ")
    if scheme.lower() == "bearer" and token.strip():
        return JSONResponse({"authenticated": True, "token": token.strip()})
    return Response(status_code=401, headers={"www-authenticate": "Bearer"})


@router.get("/digest-auth/{qop}/{user}/{passwd}", summary="Digest authentication with MD5")
async def digest_md5(qop: Literal["auth", "auth-int"], user: str, passwd: str, request: Request) -> Response:
    """200 for this user and password, else 401 with a challenge."""
    return await _digest(qop, user, passwd, "MD5", request)


@router.get("/digest-auth/{qop}/{user}/{passwd}/{algorithm}", summary="Digest authentication")
async def digest_with(
    qop: Literal["auth", "auth-int"],
    user: str,
    passwd: str,
    algorithm: Literal["MD5", "SHA-256", "SHA-512"],
    request: Request,
) -> Response:
    """The same with an algorithm of your choice."""
    return await _digest(qop, user, passwd, algorithm, request)


def _basic(authorization: str | None) -> tuple[str, str] | None:
    scheme, _, encoded = (authorization or "").partition(" ")
    if scheme.lower() != "basic":
        return None
    try:
        user, _, passwd = b64decode(encoded, validate=True).decode().partition(":")
    except ValueError:
        return None
    return user, passwd


async def _digest(qop: str, user: str, passwd: str, algorithm: str, request: Request) -> Response:
    challenge = digest.Challenge(qop, algorithm)
    target = request.scope["raw_path"].decode()
    if request.scope["query_string"]:
        target += "?" + request.scope["query_string"].decode()
    body = await body_within(request)
    sent = digest.parsed(request.headers.get("authorization", ""))
    expected = digest.response(challenge, sent, passwd, request.method, body)
    if (
        sent.get("username") == user
        and sent.get("uri") == target
        and digest.answers(challenge, sent)
        and secrets.compare_digest(sent.get("response", "").encode(), expected.encode())
    ):
        return JSONResponse({"authenticated": True, "user": user})
    return Response(status_code=401, headers={"www-authenticate": challenge.header()})

"""Basic (RFC 7617), Bearer (RFC 6750) and Digest (RFC 7616) authentication, and a made-up one with a signature."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from base64 import b64decode
from typing import Annotated, Literal

from fastapi import APIRouter, Header, HTTPException, Request
from fastapi.responses import JSONResponse, Response

from server import digest
from server.bodies import body_within
from server.methods import each

router = APIRouter(tags=["authentication"])

SIGNING_KEY = b"playground-key"

Authorization = Annotated[str | None, Header(max_length=4000)]


@router.get("/basic-auth/{user}/{passwd}", summary="Basic authentication")
async def basic(user: str, passwd: str, authorization: Authorization = None) -> Response:
    """200 for this user and password, else 401 with a challenge."""
    if basic_credentials(authorization) == (user, passwd):
        return JSONResponse({"authenticated": True, "user": user})
    return Response(status_code=401, headers={"www-authenticate": 'Basic realm="playground"'})


@router.get("/hidden-basic-auth/{user}/{passwd}", summary="Basic authentication without a challenge")
async def hidden_basic(user: str, passwd: str, authorization: Authorization = None) -> Response:
    """200 for this user and password, else 404."""
    if basic_credentials(authorization) == (user, passwd):
        return JSONResponse({"authenticated": True, "user": user})
    raise HTTPException(404, "Not Found")


@router.get("/bearer", summary="Bearer authentication")
async def bearer(authorization: Authorization = None) -> Response:
    """200 and the token, whatever it is; 401 with a challenge without one."""
    token = bearer_token(authorization)
    if token is not None:
        return JSONResponse({"authenticated": True, "token": token})
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


@each(router, "/signature-auth", ["GET", "POST"], summary="A signature in place of a password")
async def signature(request: Request) -> Response:
    """200 and the body if X-Signature is the HMAC-SHA256, in hexadecimal digits and with the key `playground-key`, of
    the method, the path with its query, and the body, joined by newlines; else 401 with a challenge.
    """
    body = await body_within(request)
    message = b"\n".join([request.method.encode(), _target(request).encode(), body])
    expected = hmac.new(SIGNING_KEY, message, hashlib.sha256).hexdigest()
    sent = request.headers.get("x-signature", "")
    if secrets.compare_digest(sent.encode(), expected.encode()):
        return JSONResponse({"authenticated": True, "data": body.decode(errors="replace")})
    return Response(status_code=401, headers={"www-authenticate": "Signature"})


def bearer_token(authorization: str | None) -> str | None:
    """Return the token of an Authorization header, None if it has none."""
    scheme, _, token = (authorization or "").partition(" ")
    return token.strip() or None if scheme.lower() == "bearer" else None


def basic_credentials(authorization: str | None) -> tuple[str, str] | None:
    """Return the user and the password of an Authorization header, None if it has none."""
    scheme, _, encoded = (authorization or "").partition(" ")
    if scheme.lower() != "basic":
        return None
    try:
        user, _, passwd = b64decode(encoded, validate=True).decode().partition(":")
    except ValueError:
        return None
    return user, passwd


def _target(request: Request) -> str:
    """Return the path and the query as they were sent (RFC 9112 section 3.2.1)."""
    path, query = request.scope["raw_path"].decode(), request.scope["query_string"].decode()
    return f"{path}?{query}" if query else path


async def _digest(qop: str, user: str, passwd: str, algorithm: str, request: Request) -> Response:
    challenge = digest.Challenge(qop, algorithm)
    target = _target(request)
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

"""Basic (RFC 7617), Bearer (RFC 6750) and Digest (RFC 7616) authentication, and a made-up one with a signature."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from base64 import b64decode
from typing import Annotated, Any
from urllib.parse import quote

from fastapi import APIRouter, Header, HTTPException, Path, Query, Request
from fastapi.responses import JSONResponse, Response

from server import digest
from server.bodies import body_within
from server.cookies import set_cookie
from server.described import empty, refused
from server.methods import each
from server.shapes import Bearer, Signed, User

router = APIRouter(tags=["authentication"])

SIGNING_KEY = b"playground-key"

FAKE = "fake_value"
"""httpbin's cookie, to see whether a client keeps those of a challenge."""
DIGEST: dict[str, Any] = {"response_model": User, "responses": empty(401, 403) | refused(413)}

RequireCookie = Annotated[str, Query(alias="require-cookie")]
Authorization = Annotated[str | None, Header(max_length=4000)]


@router.get("/basic-auth/{user}/{passwd}", summary="Basic authentication", response_model=User, responses=empty(401))
async def basic(user: str, passwd: str, authorization: Authorization = None) -> Response:
    """200 for this user and password, else 401 with a challenge."""
    if basic_credentials(authorization) == (user, passwd):
        return JSONResponse({"authenticated": True, "user": user})
    return Response(status_code=401, headers={"www-authenticate": 'Basic realm="playground"'})


@router.get(
    "/hidden-basic-auth/{user}/{passwd}",
    summary="Basic authentication without a challenge",
    response_model=User,
    responses=refused(404),
)
async def hidden_basic(user: str, passwd: str, authorization: Authorization = None) -> Response:
    """200 for this user and password, else 404."""
    if basic_credentials(authorization) == (user, passwd):
        return JSONResponse({"authenticated": True, "user": user})
    raise HTTPException(404, "Not Found")


@router.get("/bearer", summary="Bearer authentication", response_model=Bearer, responses=empty(401))
async def bearer(authorization: Authorization = None) -> Response:
    """200 and the token, whatever it is; 401 with a challenge without one."""
    token = bearer_token(authorization)
    if token is not None:
        return JSONResponse({"authenticated": True, "token": token})
    return Response(status_code=401, headers={"www-authenticate": "Bearer"})


@router.get("/digest-auth/{qop}/{user}/{passwd}", summary="Digest authentication with MD5", **DIGEST)
async def digest_md5(
    qop: str, user: str, passwd: str, request: Request, require_cookie: RequireCookie = ""
) -> Response:
    """200 for this user and password, else 401 with a challenge; ``qop`` is auth, auth-int, or any other word for both.

    With ``require-cookie=true`` the cookie of the challenge must come back (else 401 without any, 403 with others).
    """
    return await _digest(digest.Challenge(qop, "MD5"), user, passwd, "never", request)


@router.get("/digest-auth/{qop}/{user}/{passwd}/{algorithm}", summary="Digest authentication", **DIGEST)
async def digest_with(
    qop: str, user: str, passwd: str, algorithm: str, request: Request, require_cookie: RequireCookie = ""
) -> Response:
    """The same with MD5, SHA-256 or SHA-512; any other word is MD5."""
    return await _digest(digest.Challenge(qop, algorithm), user, passwd, "never", request)


@router.get(
    "/digest-auth/{qop}/{user}/{passwd}/{algorithm}/{stale_after}",
    summary="Digest authentication that grows stale",
    **DIGEST,
)
async def digest_until(
    qop: str,
    user: str,
    passwd: str,
    algorithm: str,
    stale_after: Annotated[str, Path(pattern=r"^(never|[0-9]{1,4})$")],
    request: Request,
    require_cookie: RequireCookie = "",
) -> Response:
    """The same; after so many answers to a client with cookies, a challenge with ``stale=true`` and a new nonce."""
    return await _digest(digest.Challenge(qop, algorithm), user, passwd, stale_after, request)


@each(
    router,
    "/signature-auth",
    ["GET", "POST"],
    summary="A signature in place of a password",
    response_model=Signed,
    responses=empty(401) | refused(413),
)
async def signature(request: Request) -> Response:
    """200 and the body if X-Signature is the HMAC-SHA256, in hexadecimal digits and with the key `playground-key`, of
    the method, the path with its query, and the body, joined by newlines; else 401 with a challenge.
    """
    body = await body_within(request)
    message = b"\n".join([request.method.encode(), _target(request), body])
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


def _target(request: Request) -> bytes:
    """Return the path and the query as they were sent (RFC 9112 section 3.2.1)."""
    path = request.scope.get("raw_path") or quote(request.scope["path"]).encode()  # no server has to give it
    query = request.scope["query_string"]
    return b"%b?%b" % (path, query) if query else bytes(path)


async def _digest(challenge: digest.Challenge, user: str, passwd: str, stale_after: str, request: Request) -> Response:
    """Answer as httpbin does, which keeps in cookies what it has to remember of a client."""
    cookies = request.cookies
    body = await body_within(request)
    sent = digest.parsed(request.headers.get("authorization", ""))
    needs_cookie = request.query_params.get("require-cookie", "").lower() in {"1", "t", "true"}
    if not sent or (needs_cookie and "cookie" not in request.headers):
        return _with_cookies(_challenged(challenge, cookies.get("last_nonce", "")), stale_after=stale_after)
    if needs_cookie and cookies.get("fake") != FAKE:
        return _with_cookies(JSONResponse({"errors": ["missing cookie set on challenge"]}, 403))
    nonce = sent.get("nonce", "")
    if cookies.get("last_nonce") == nonce or cookies.get("stale_after") == "0":
        return _with_cookies(_challenged(challenge, nonce, stale=True), stale_after=stale_after, last_nonce=nonce)
    is_user = sent.get("username") == user and sent.get("uri") == _target(request).decode("latin-1")
    if not is_user or not challenge.is_answered(sent, passwd, request.method, body):
        return _with_cookies(_challenged(challenge, nonce), stale_after=stale_after, last_nonce=nonce)
    answer = JSONResponse({"authenticated": True, "user": user})
    left = cookies.get("stale_after", "")
    return _with_cookies(answer, **({"stale_after": str(int(left) - 1)} if left.isdecimal() else {}))


def _challenged(challenge: digest.Challenge, used: str, *, stale: bool = False) -> Response:
    return Response(status_code=401, headers={"www-authenticate": challenge.header(used, stale=stale)})


def _with_cookies(response: Response, **cookies: str) -> Response:
    for name, value in {"fake": FAKE, **cookies}.items():
        response.headers.append("set-cookie", set_cookie(name, value))
    return response

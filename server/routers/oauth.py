"""OAuth 2.0 client credentials (RFC 6749 section 4.4): a token, and what it opens (RFC 6750)."""

from __future__ import annotations

import secrets
import time
from collections import OrderedDict
from dataclasses import dataclass
from typing import Annotated
from urllib.parse import parse_qs

from fastapi import APIRouter, Query, Request
from fastapi.responses import JSONResponse, Response
from pydantic import BaseModel

from server import shapes
from server.bodies import body_within
from server.bounds import KIB
from server.described import Responses, empty, refused
from server.routers.authentication import Authorization, basic_credentials, bearer_token
from server.routers.teas import TEAS, Tea

router = APIRouter(tags=["oauth"])

CLIENT = ("playground", "secret")
MOST = 1000
REFUSED: Responses = {status: {"description": "No token", "model": shapes.Error} for status in (400, 401)}
NO_STORE = {"cache-control": "no-store"}


class Some(BaseModel):
    """Some of the teas."""

    items: list[Tea]


@dataclass
class Token:
    """How long, and for how many requests more, a token is good."""

    until: float
    uses: int

    def use(self) -> bool:
        """Use it once; tell whether it was good."""
        self.uses -= 1
        return self.uses >= 0 and time.monotonic() < self.until


_tokens: OrderedDict[str, Token] = OrderedDict()


@router.post(
    "/oauth/token",
    summary="A token for client credentials",
    response_model=shapes.Token,
    responses=REFUSED | refused(413),
    openapi_extra={"requestBody": {"content": {"application/x-www-form-urlencoded": {"schema": {"type": "object"}}}}},
)
async def token(
    request: Request,
    uses: Annotated[int, Query(ge=1, le=1000)] = 1000,
    expires_in: Annotated[int, Query(ge=0, le=3600)] = 3600,
    authorization: Authorization = None,
) -> JSONResponse:
    """A Bearer token for the form ``grant_type=client_credentials`` from the client ``playground`` with the password
    ``secret``, by Basic authentication or in the form; it is good for ``uses`` requests and ``expires_in`` seconds.
    """
    body = await body_within(request, 4 * KIB)
    form = {name: values[0] for name, values in parse_qs(body.decode(errors="replace")).items()}
    sent = basic_credentials(authorization) or (form.get("client_id"), form.get("client_secret"))
    if sent != CLIENT:
        challenge = {"www-authenticate": 'Basic realm="playground"'}
        return JSONResponse({"error": "invalid_client"}, 401, NO_STORE | challenge)
    if form.get("grant_type") != "client_credentials":
        return JSONResponse({"error": "unsupported_grant_type"}, 400, NO_STORE)
    made = secrets.token_urlsafe(24)
    _tokens[made] = Token(time.monotonic() + expires_in, uses)
    if len(_tokens) > MOST:
        _tokens.popitem(last=False)
    said = {"access_token": made, "token_type": "Bearer", "expires_in": expires_in}
    return JSONResponse(said, headers=NO_STORE)


@router.get("/oauth/teas", summary="What a token opens", response_model=Some, responses=empty(401))
async def protected(authorization: Authorization = None) -> Response:
    """The first teas for a token that is still good, else 401 with ``invalid_token``."""
    sent = bearer_token(authorization)
    if sent is None:
        return Response(status_code=401, headers={"www-authenticate": "Bearer"})
    found = _tokens.get(sent)
    if found is None or not found.use():
        _tokens.pop(sent, None)
        said = {"detail": "the token is unknown, spent or too old"}
        return JSONResponse(said, 401, {"www-authenticate": 'Bearer error="invalid_token"'})
    return JSONResponse({"items": [tea.model_dump() for tea in TEAS[:3]]})

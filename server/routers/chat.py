"""An API of chat completions: the whole answer as JSON, or token by token as server-sent events."""

from __future__ import annotations

import asyncio
import json
import re
from typing import TYPE_CHECKING, Annotated, Any, Literal

from fastapi import APIRouter, Query
from fastapi.responses import JSONResponse, Response, StreamingResponse
from pydantic import BaseModel, Field

from server.bodies import SmallBody
from server.described import Responses, items, refused
from server.routers.authentication import Authorization, bearer_token

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

router = APIRouter(tags=["chat"], route_class=SmallBody)

KEY = "secret"
MODEL = "playground"
ANSWER = "Steep black tea for three to five minutes. Green tea wants two, and water that has stopped boiling."
TOKENS = re.findall(r"\s*\S+", ANSWER)


class Message(BaseModel):
    """What somebody said."""

    role: Literal["system", "user", "assistant"]
    content: Annotated[str, Field(max_length=4000)]


class Question(BaseModel):
    """What a client asks."""

    model: Annotated[str, Field(max_length=100)]
    messages: Annotated[list[Message], Field(min_length=1, max_length=10)]
    stream: bool = False


class Fault(BaseModel):
    """Why there is no answer, as such APIs say it."""

    message: str
    type: str


class Refusal(BaseModel):
    """An answer that is an error."""

    error: Fault


class Completion(BaseModel):
    """The whole answer."""

    id: str
    object: Literal["chat.completion"]
    created: int
    model: str
    choices: list[dict[str, Any]]


ANSWERS: Responses = {
    200: {"model": Completion, "content": items("text/event-stream")[200]["content"]},
    401: {"description": "Unauthorized", "model": Refusal},
    404: {"description": "Not Found", "model": Refusal},
}


@router.post(
    "/v1/chat/completions", summary="A chat completion", response_class=Response, responses=ANSWERS | refused(400, 413)
)
async def completions(
    question: Question,
    delay: Annotated[float, Query(ge=0, le=1, allow_inf_nan=False)] = 0,
    fails_after: Annotated[int | None, Query(ge=0, le=100)] = None,
    authorization: Authorization = None,
) -> Response:
    """The same answer to every question, from the model ``playground``, for the key ``secret`` as a Bearer token.

    With ``"stream": true`` it comes as events, a token each, ``delay`` seconds apart, and ends with ``data: [DONE]``;
    or with an error, after ``fails_after`` tokens.
    """
    if bearer_token(authorization) != KEY:
        return _refused(401, "the API key is not valid", {"www-authenticate": "Bearer"})
    if question.model != MODEL:
        return _refused(404, f"there is no model {question.model!a}")
    if not question.stream:
        message = {"role": "assistant", "content": ANSWER}
        choice = {"index": 0, "message": message, "finish_reason": "stop"}
        return JSONResponse(_said("chat.completion", choice))

    async def events() -> AsyncIterator[bytes]:
        yield _event(_chunk({"role": "assistant", "content": ""}))
        for token in TOKENS[:fails_after]:
            yield _event(_chunk({"content": token}))
            await asyncio.sleep(delay)
        if fails_after is not None and fails_after < len(TOKENS):
            yield _event(_fault("the model is overloaded", "server_error"))
            return
        yield _event(_chunk({}, "stop"))
        yield b"data: [DONE]\n\n"

    return StreamingResponse(events(), headers={"cache-control": "no-store"}, media_type="text/event-stream")


def _refused(status: int, message: str, headers: dict[str, str] | None = None) -> JSONResponse:
    return JSONResponse(_fault(message, "invalid_request_error"), status, headers)


def _fault(message: str, kind: str) -> dict[str, Any]:
    return {"error": {"message": message, "type": kind}}


def _chunk(delta: dict[str, str], finish_reason: str | None = None) -> dict[str, Any]:
    return _said("chat.completion.chunk", {"index": 0, "delta": delta, "finish_reason": finish_reason})


def _said(kind: str, choice: dict[str, Any]) -> dict[str, Any]:
    return {"id": "chatcmpl-1", "object": kind, "created": 1_767_225_600, "model": MODEL, "choices": [choice]}


def _event(said: dict[str, Any]) -> bytes:
    return f"data: {json.dumps(said)}\n\n".encode()

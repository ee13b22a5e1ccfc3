"""What the OpenAPI schema says of the answers: their statuses and media types."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from fastapi.openapi.utils import get_openapi

from server.shapes import Detail

if TYPE_CHECKING:
    from fastapi import FastAPI

Responses = dict[int | str, dict[str, Any]]

BODY: dict[str, Any] = {
    "requestBody": {
        "content": {
            "application/json": {},
            "application/x-www-form-urlencoded": {},
            "multipart/form-data": {},
            "text/plain": {},
        }
    }
}
"""For routes that take any body, and read it themselves."""


def empty(*statuses: int) -> Responses:
    """Describe answers without a body."""
    return {status: {"description": HTTPStatus(status).phrase} for status in statuses}


def refused(*statuses: int) -> Responses:
    """Describe answers that say in one line why."""
    return {status: {"description": HTTPStatus(status).phrase, "model": Detail} for status in statuses}


def any_status(description: str) -> Responses:
    """Describe answers whose status is the client's choice."""
    return {"default": {"description": description}}


def media(*kinds: str) -> Responses:
    """Describe an answer 200 that has one of these media types."""
    content = {kind: {"schema": {} if kind == "*/*" or kind.endswith("json") else {"type": "string"}} for kind in kinds}
    return {200: {"description": "OK", "content": content}}


def items(kind: str) -> Responses:
    """Describe an answer 200 that is a row of objects."""
    return {200: {"description": "OK", "content": {kind: {"itemSchema": {"type": "object"}}}}}


def parts(kind: str) -> Responses:
    """Describe the answers to a Range header."""
    return {206: media(kind)[200] | {"description": "Partial Content"}} | empty(416)


def openapi(app: FastAPI) -> dict[str, Any]:
    """Return the schema: FastAPI's, with our answer to what is beyond its bounds in place of its own."""
    schema = get_openapi(
        title=app.title,
        version=app.version,
        openapi_version="3.2.0",  # the first that knows the method QUERY
        description=app.description,
        routes=app.routes,
    )
    detail = {"$ref": "#/components/schemas/Detail"}
    for operations in schema["paths"].values():
        for operation in operations.values():
            refusal = operation["responses"].get("422", {})
            if refusal.get("description") == "Validation Error":
                refusal.update(description="Beyond its bounds", content={"application/json": {"schema": detail}})
    for unused in ("HTTPValidationError", "ValidationError"):
        schema["components"]["schemas"].pop(unused, None)
    return schema

"""Describe a request in httpbin's shape: args, headers, origin, url, data, form, files, json."""

from __future__ import annotations

import base64
import contextlib
import json
from typing import TYPE_CHECKING, Any

from fastapi import HTTPException, Request
from fastapi.responses import JSONResponse
from starlette.datastructures import UploadFile

from server.bodies import body_within

if TYPE_CHECKING:
    from collections.abc import Iterable

    from starlette.types import Message

FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")


def described(request: Request) -> dict[str, Any]:
    """Return what httpbin's ``/get`` says of a request: its args, headers, origin and url."""
    return {
        "args": args(request),
        "headers": headers(request),
        "origin": origin(request),
        "url": url(request),
    }


async def described_with_body(request: Request) -> dict[str, Any]:
    """Return what httpbin's ``/post`` says of a request: ``described`` and its body in every reading."""
    body = await body_within(request)
    is_form = request.headers.get("content-type", "").lower().startswith(FORMS)
    form, files = await _form(request, body) if is_form else ({}, {})
    said = described(request) | {
        "data": "" if is_form else as_text(body),
        "files": files,
        "form": form,
        "json": None if is_form else _json(body),
    }
    return dict(sorted(said.items()))


def echoed(said: dict[str, Any]) -> JSONResponse:
    """Answer with a description: ``json`` is null where it cannot be written (NaN, lone surrogates, depth)."""
    for content in (said, said | {"json": None}):
        with contextlib.suppress(ValueError, RecursionError):
            return JSONResponse(content)
    raise HTTPException(400, "body has characters that cannot be written in JSON (RFC 8259 section 8.1)")


def args(request: Request) -> dict[str, Any]:
    """Return the query's parameters: a list where a name was repeated."""
    return folded(request.query_params.multi_items()) if request.scope["query_string"] else {}


def headers(request: Request) -> dict[str, str]:
    """Return the request's headers in httpbin's spelling (``User-Agent``), sorted, repeated ones joined."""
    said: dict[str, str] = {}
    for raw_name, raw_value in request.scope["headers"]:
        name = raw_name.decode("latin-1").title()
        value = raw_value.decode("latin-1")
        said[name] = f"{said[name]},{value}" if name in said else value
    return dict(sorted(said.items()))


def origin(request: Request) -> str:
    """Return the client's address as a proxy gave it, or without its port: the port is another one each time."""
    return request.headers.get("x-forwarded-for") or (request.client.host if request.client else "127.0.0.1")


def url(request: Request) -> str:
    """Return the request's URL, with the scheme that a proxy gave."""
    sent = request.headers
    scheme = sent.get("x-forwarded-proto") or sent.get("x-forwarded-protocol")
    if scheme is None and sent.get("x-forwarded-ssl") == "on":
        scheme = "https"
    seen = str(request.url)
    return f"{scheme}:{seen.partition(':')[2]}" if scheme else seen


def folded(items: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    """Return a mapping of names to their value, or to the list of their values, sorted by name."""
    values: dict[str, list[Any]] = {}
    for name, value in items:
        values.setdefault(name, []).append(value)
    return {name: found[0] if len(found) == 1 else found for name, found in sorted(values.items())}


def as_text(content: bytes, content_type: str = "application/octet-stream") -> str:
    """Return the text of UTF-8 content, and a ``data:`` URL (RFC 2397) of any other, as httpbin does."""
    try:
        return content.decode()
    except UnicodeDecodeError:
        return f"data:{content_type};base64,{base64.b64encode(content).decode()}"


async def _form(request: Request, body: bytes) -> tuple[dict[str, Any], dict[str, Any]]:
    async def replayed() -> Message:
        return {"type": "http.request", "body": body, "more_body": False}

    fields: list[tuple[str, str]] = []
    files: list[tuple[str, str]] = []
    try:
        async with Request(request.scope, replayed).form() as form:
            for name, value in form.multi_items():
                if isinstance(value, UploadFile):
                    kind = value.content_type or "application/octet-stream"
                    files.append((name, as_text(await value.read(), kind)))
                else:
                    fields.append((name, value))
    except (LookupError, ValueError) as error:  # a charset, a boundary or a header that is none
        raise HTTPException(400, "body must be the form that content-type says") from error
    return folded(fields), folded(files)


def _json(body: bytes) -> Any:
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        return None

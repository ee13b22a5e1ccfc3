"""The page that lists every route, and the faults: no script, nothing from elsewhere."""

from __future__ import annotations

import re
from functools import cache
from html import escape
from typing import TYPE_CHECKING, Any

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, JSONResponse, RedirectResponse, Response

from server.bounds import plain
from server.faults import FAULTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fastapi import FastAPI

router = APIRouter(tags=["index"])

STYLE = """
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
body { margin: 2rem auto; max-width: 70rem; padding: 0 1rem }
table { border-collapse: collapse; width: 100% }
th, td { border-bottom: 1px solid #8888; padding: .4rem .6rem .4rem 0; text-align: left; vertical-align: top }
code { font-size: .9em; overflow-wrap: anywhere }
"""
LIMITS = {
    "minimum": "at least {}",
    "maximum": "at most {}",
    "minLength": "at least {} characters",
    "maxLength": "at most {} characters",
    "pattern": "matches {}",
}


@router.get("/", summary="This page", response_class=HTMLResponse)
async def index(request: Request) -> HTMLResponse:
    """Every route with its methods, what it answers and the bounds of its parameters."""
    return HTMLResponse(page(request.app))


@router.get("/docs", summary="A redirect to this page", status_code=302, response_class=Response)
async def docs() -> RedirectResponse:
    """302 to /."""
    return RedirectResponse("/", 302)


@router.get("/spec.json", summary="The OpenAPI schema")
async def spec(request: Request) -> JSONResponse:
    """The same as /openapi.json, under httpbin's name for its own."""
    return JSONResponse(request.app.openapi())


@cache
def page(app: FastAPI) -> str:
    """Return the page, made from the app's OpenAPI schema and from the faults."""
    routes = "\n".join(rows(app.openapi()["paths"]))
    faults = "\n".join(f"<tr>{_code(path)}<td>{escape(fault.summary)}" for path, fault in FAULTS.items())
    return f"""<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Playground</title>
<style>{STYLE}</style></head>
<body>
<h1>Playground</h1>
<p>{escape(app.description)} The schema: <a href="/openapi.json">/openapi.json</a>.</p>
<h2>Routes</h2>
<table>
<thead><tr><th scope="col">Methods<th scope="col">Path<th scope="col">Answers<th scope="col">Bounds</thead>
<tbody>
{routes}
<tr><td>WebSocket{_code("/ws/echo")}<td>Every text and binary message, sent back.<td>message: at most 1 MiB
<tr><td>WebSocket{_code("/ws/ticks")}<td>The numbers from 1 to n, then a close with 1001.<td>n: 0 to 1000, default 3
</tbody>
</table>
<h2>Faults, three ports above this one</h2>
<table>
<thead><tr><th scope="col">Path<th scope="col">Does</thead>
<tbody>
{faults}
</tbody>
</table>
</body>
</html>
"""


def rows(paths: dict[str, dict[str, dict[str, Any]]]) -> Iterator[str]:
    """Yield a table row a path."""
    for path, operations in paths.items():
        methods = ", ".join(method.upper() for method in operations)
        operation = next(iter(operations.values()))
        description = re.sub(r"``(.+?)``", r"<code>\1</code>", escape(operation["description"]))
        answers = f"<strong>{escape(operation['summary'])}</strong><br>{description}"
        bounds = "<br>".join(escape(bound) for bound in map(bound_of, operation.get("parameters", ())) if bound)
        yield f"<tr><td>{methods}{_code(path)}<td>{answers}<td>{bounds}"


def bound_of(parameter: dict[str, Any]) -> str:
    """Return a parameter's bounds in words, "" if it has none."""
    schema = parameter["schema"]
    schema = next((kind for kind in schema.get("anyOf", ()) if kind["type"] != "null"), schema)
    words = [text.format(plain(schema[key])) for key, text in LIMITS.items() if key in schema]
    if "enum" in schema:
        words.append(" | ".join(schema["enum"]))
    return f"{parameter['name']}: {', '.join(words)}" if words else ""


def _code(path: str) -> str:
    return f"<td><code>{escape(path)}</code>"

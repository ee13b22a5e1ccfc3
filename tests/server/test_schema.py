"""Every route, taken from the OpenAPI schema: it is described, it answers, and each bound holds."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any

import pytest

from server.app import app
from server.faults import FAULTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    import httpx

SAMPLES = {
    "algorithm": "SHA-256",
    "charset": "utf-8",
    "code": "404",
    "name": "tea.csv",
    "kind": "vendor",
    "last-event-id": "1",
    "qop": "auth",
    "stale_after": "never",
    "url": "/get",
    "value": "aGVsbG8",
}
"""Values for parameters that have no default, no minimum, or a set of values."""
Operation = tuple[str, str, dict[str, Any]]

OPERATIONS: list[Operation] = [
    (method.upper(), path, operation)
    for path, operations in app.openapi()["paths"].items()
    for method, operation in operations.items()
]


def schema_of(parameter: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of a parameter, that of its value where it may be missing."""
    schema: dict[str, Any] = parameter["schema"]
    return next((kind for kind in schema.get("anyOf", ()) if kind["type"] != "null"), schema)


def bounds() -> Iterator[tuple[Operation, str, str, str]]:
    """Yield each bound of each operation: the parameter, a value beyond it, and what the answer says."""
    for operation in OPERATIONS:
        for parameter in operation[2].get("parameters", ()):
            name, schema = parameter["name"], schema_of(parameter)
            if "minimum" in schema:
                least = schema["minimum"]
                yield (
                    operation,
                    name,
                    f"{least - 1:g}",
                    f"{name} must be at least {least:g}, not {least - 1:g}",
                )
            if "maximum" in schema:
                most = int(schema["maximum"])
                yield operation, name, str(most + 1), f"{name} must be at most {most}"
            if "maxLength" in schema:
                most = schema["maxLength"]
                yield operation, name, "a" * (most + 1), f"{name} must have at most {most} characters"
            if "enum" in schema:
                yield operation, name, "other", f"{name} must be '{schema['enum'][0]}'"
            if schema.get("type") in {"integer", "number"}:
                yield operation, name, "many", f"{name} must be a"


def edges() -> Iterator[tuple[Operation, str, str]]:
    """Yield each parameter's least and most value, but for those that make the answer wait."""
    for operation in OPERATIONS:
        for parameter in operation[2].get("parameters", ()):
            name, schema = parameter["name"], schema_of(parameter)
            if name not in {"seconds", "delay", "duration"}:
                yield from ((operation, name, str(int(schema[key]))) for key in ("minimum", "maximum") if key in schema)
            if "maxLength" in schema and name not in {"value", "url"}:
                yield operation, name, "a" * schema["maxLength"]


@contextlib.contextmanager
def sent(client: httpx.Client, operation: Operation, other: dict[str, str]) -> Iterator[httpx.Response]:
    """Send an operation's request with sample values, and other ones for some parameters; leave the body unread."""
    method, path, described = operation
    query: dict[str, str] = {}
    headers: dict[str, str] = {}
    for parameter in described.get("parameters", ()):
        name, schema = parameter["name"], schema_of(parameter)
        given = other.get(name)
        sample = f"{method}-sample" if name == "key" else SAMPLES.get(name)
        value = given or sample or str(schema.get("minimum", "a"))
        if parameter["in"] == "path":
            path = path.replace(f"{{{name}}}", value)
        elif given or parameter["required"]:
            (headers if parameter["in"] == "header" else query)[name] = value
    with client.stream(method, path, params=query, headers=headers) as answer:
        yield answer


def label(value: object) -> str:
    """Name a test case by its method and path, or by its value."""
    return f"{value[0]} {value[1]}" if isinstance(value, tuple) else str(value)[:20]


@pytest.mark.parametrize("operation", OPERATIONS, ids=label)
def test_route_is_described_and_answers(client: httpx.Client, operation: Operation) -> None:
    method, path, described = operation
    assert described["summary"]
    assert described["description"]
    with sent(client, operation, {}) as answer:
        answer.read()
    status = str(answer.status_code)
    responses = described["responses"]
    expected = responses.get(status) or responses.get(f"{status[0]}XX") or responses.get("default")
    assert expected is not None, f"{method} {path} answered {status}: {answer.text}"
    media_type = answer.headers.get("content-type", "none").partition(";")[0]
    documented = expected.get("content", {"none": {}})
    assert media_type in documented or "*/*" in documented


@pytest.mark.parametrize(("operation", "name", "value", "says"), list(bounds()), ids=label)
def test_bound(client: httpx.Client, operation: Operation, name: str, value: str, says: str) -> None:
    with sent(client, operation, {name: value}) as answer:
        answer.read()
    assert answer.status_code == 422
    assert says in answer.json()["detail"]


@pytest.mark.parametrize(("operation", "name", "value"), list(edges()), ids=label)
def test_edge(client: httpx.Client, operation: Operation, name: str, value: str) -> None:
    other = {"chunk_size": "1048576"} if name == "n" else {"n": "1"} if name == "chunk_size" else {}
    with sent(client, operation, {name: value, **other}) as answer:
        if answer.status_code == 422:
            assert f"{name} must" not in answer.read().decode()


@pytest.mark.parametrize("path", ["/get", "/json", "/bytes/10", "/method"])
def test_head_is_answered_as_get_without_a_body(client: httpx.Client, path: str) -> None:
    head, get = client.head(path), client.get(path)
    assert head.status_code == 200
    assert head.content == b""
    assert head.headers["content-length"] == get.headers["content-length"] or path == "/method"


def test_method_of_head(client: httpx.Client) -> None:
    assert client.head("/method").headers["x-method"] == "HEAD"
    assert client.request("QUERY", "/method").json() == {"method": "QUERY"}


def test_index_lists_every_route_and_fault(client: httpx.Client) -> None:
    page = client.get("/").text
    for path in [*app.openapi()["paths"], *FAULTS, "/ws/echo", "/ws/ticks"]:
        assert f"<code>{path}</code>" in page
    assert "<script" not in page
    assert 'src="' not in page
    assert 'href="http' not in page


def test_unknown_route(client: httpx.Client) -> None:
    for answer in (client.get("/nope"), client.options("/nope")):
        assert (answer.status_code, answer.json()) == (404, {"detail": "no route at /nope: / lists them"})


def test_method_that_no_route_has(client: httpx.Client) -> None:
    for path, allow in (
        ("/get", "GET, HEAD, OPTIONS"),
        ("/post", "OPTIONS, POST"),
        ("/upload/raw", "OPTIONS, POST, PUT"),
    ):
        answer = client.patch(path)
        assert (answer.status_code, answer.headers["allow"]) == (405, allow)
        asked = client.options(path)
        assert (asked.status_code, asked.headers["allow"], asked.content) == (200, allow, b"")
        assert answer.json() == {"detail": f"PATCH is not allowed at {path}: use {allow}"}

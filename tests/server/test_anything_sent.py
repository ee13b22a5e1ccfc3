"""Whatever is sent, the answer is an echo or says why not: no 500."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

import pytest

from server.app import ROUTERS
from tests.server.sockets import exchanged

if TYPE_CHECKING:
    import httpx

JSON = {"content-type": "application/json"}


@pytest.mark.parametrize(
    "body",
    [
        b'{"a": NaN}',
        b"[Infinity]",
        b"-Infinity",
        b"1e999",
        b'"\\ud800"',
        b"9" * 5000,
        b"[" * 100_000,
        b'{"a":' * 100_000,
        b"\xff\xfe\x00",
        b'{"a": 1',
        b"",
    ],
    ids=lambda body: body[:12],
)
@pytest.mark.parametrize("path", ["/post", "/anything", "/delay/0"])
def test_json_that_cannot_be_written_is_null(client: httpx.Client, path: str, body: bytes) -> None:
    answer = client.post(path, content=body, headers=JSON)
    assert answer.status_code == 200
    assert answer.json()["json"] is None


@pytest.mark.parametrize(
    "body", [b'{"name": "\\ud800"}', b'{"model": NaN}', b"9" * 5000, b"[" * 60_000, b"\xff", b"{", b""]
)
@pytest.mark.parametrize("path", ["/teas", "/graphql", "/v1/chat/completions"])
def test_json_that_is_no_model_is_refused(client: httpx.Client, path: str, body: bytes) -> None:
    answer = client.post(path, content=body, headers=JSON)
    assert answer.status_code in {400, 422}
    assert answer.json()["detail"]


@pytest.mark.parametrize(
    "query",
    [
        "",
        "{",
        "\0",
        "\U0001f375",
        "{a" * 400,
        "{tea(id: 9999999999999){id}}",
        "{tea{id}}",
        "mutation{a}",
        "{" + "a " * 1000,
    ],
)
def test_graphql_that_is_none_says_why(client: httpx.Client, query: str) -> None:
    answer = client.post("/graphql", json={"query": query, "operationName": "a"})
    assert answer.status_code == 200
    assert answer.json()["errors"][0]["message"]


@pytest.mark.parametrize("value", [b"[]", b'"\\ud800"', b"NaN", b"1e999", b"1.5", b"null", b"[" * 100 + b"]" * 100])
def test_graphql_variables_that_are_none_say_why(client: httpx.Client, value: bytes) -> None:
    body = b'{"query": "query Q($id: Int!) { tea(id: $id) { name } }", "variables": {"id": %b}}' % value
    for sent in (body, body.replace(b"Int!", b"[[Int]]"), body.replace(b'"id":', b'"\\ud800":')):
        answer = client.post("/graphql", content=sent, headers=JSON)
        assert answer.status_code == 200
        assert answer.json()["errors"][0]["message"]


def test_json_as_deep_as_can_be_read(client: httpx.Client) -> None:
    for depth in range(900, 1000, 3):  # where Python's limit ends the one before the other
        answer = client.post("/post", content=b"[" * depth + b"]" * depth, headers=JSON)
        assert answer.status_code == 200


@pytest.mark.parametrize(
    "content_type",
    [
        "multipart/form-data",
        "multipart/form-data; boundary=",
        "multipart/form-data; boundary=b; charset=nonsense",
        "multipart/form-data; boundary=b; charset=unicode_escape",
        "multipart/form-data; boundary=b; charset=idna",
        "multipart/form-data; boundary=b; charset=utf-16",
        "application/x-www-form-urlencoded; charset=nonsense",
    ],
)
@pytest.mark.parametrize("path", ["/post", "/upload"])
def test_forms_that_are_none(client: httpx.Client, path: str, content_type: str) -> None:
    part = b'--b\r\ncontent-disposition: form-data; name="\\ud800\xff"\r\n\r\n\\ud800\xff\r\n--b--\r\n'
    for body in (part, b"a=%ED%A0%80&%ff=\xff", b"--b\r\n", b""):
        answer = client.post(path, content=body, headers={"content-type": content_type})
        assert answer.status_code in {200, 400, 415}
        assert answer.json()


ODD = ["€", "\0", "\n", "%", "\\", '"', "\U0001f375", "..", ";", "a" * 100]


@pytest.mark.parametrize("odd", ODD, ids=ascii)
def test_odd_paths_and_queries(client: httpx.Client, odd: str) -> None:
    encoded = quote(odd, safe="")
    paths = {
        route.path_format.format(**dict.fromkeys(route.param_convertors, encoded))
        for module in ROUTERS
        for route in module.router.routes
        if hasattr(route, "path_format") and "WebSocket" not in type(route).__name__
    }
    for path in sorted(paths):
        answer = client.get(path, params={odd: odd, "url": odd})
        assert answer.status_code < 500 or path.startswith("/retry/"), path


def test_path_with_a_newline_is_echoed(client: httpx.Client) -> None:
    assert client.get("/anything/a%0Ab").status_code == 200


@pytest.mark.parametrize("value", [b"\xff", b"\xe2\x82\xac", b"\xed\xa0\x80", b"a\tb", b"", b"=;=", b'"', b"," * 1000])
def test_odd_headers(client: httpx.Client, value: bytes) -> None:
    names = [
        *(b"authorization", b"cookie", b"range", b"if-range", b"if-none-match", b"if-match", b"accept", b"origin"),
        *(b"x-forwarded-for", b"x-forwarded-proto", b"x-signature", b"last-event-id", b"content-type", b"user-agent"),
    ]
    paths = [
        *("/get", "/headers", "/cookies", "/range/9", "/etag/a", "/image", "/bearer", "/signature-auth", "/sse"),
        *("/basic-auth/a/b", "/digest-auth/auth/a/b", "/oauth/teas", "/user-agent", "/files/tea.csv", "/anything"),
    ]
    for path in paths:
        prefix = b"Basic " if "basic" in path else b"Digest a=" if "digest" in path else b""
        answer = client.get(path, headers=[(name, (prefix + value).strip()) for name in names])
        assert answer.status_code < 500, path


@pytest.mark.parametrize("query", [b"\xff=\xe2\x82\xac", b"%ff=%", b"&&&=&=", b"a=%ED%A0%80", b"?" * 100])
def test_odd_bytes_in_the_query(client: httpx.Client, query: bytes) -> None:
    for path in ("/get", "/signature-auth", "/digest-auth/auth/a/b", "/response-headers", "/cookies/set", "/teas"):
        head = b"GET %b?%b HTTP/1.1\r\nHost: HOST\r\nAuthorization: Digest a=b\r\nConnection: close\r\n\r\n"
        answer = exchanged(str(client.base_url), head % (path.encode(), query))
        assert answer.startswith((b"HTTP/1.1 2", b"HTTP/1.1 3", b"HTTP/1.1 4")), answer

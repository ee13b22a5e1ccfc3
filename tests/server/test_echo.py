"""The post's route, and the routes that say what was sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from server.bounds import MAX_ECHO
from server.listeners.signature import DATE

if TYPE_CHECKING:
    import httpx


def test_posts_route(client: httpx.Client) -> None:
    answer = client.get("/ds2man/basic/response/case1")
    assert answer.content == b'{"user_name":"DS2Man","message":"Hello, World!"}'
    assert answer.headers.raw == [
        (b"date", DATE),
        (b"server", b"uvicorn"),
        (b"content-length", b"48"),
        (b"content-type", b"application/json"),
    ]


def test_get(client: httpx.Client) -> None:
    said = client.get("/get?b=1&a=2&a=3", headers={"X-One": "1"}).json()
    assert list(said) == ["args", "headers", "origin", "url"]
    assert said["args"] == {"a": ["2", "3"], "b": "1"}
    assert said["headers"]["X-One"] == "1"
    assert said["origin"] == "127.0.0.1"
    assert said["url"] == f"{client.base_url}/get?b=1&a=2&a=3".replace("//get", "/get")


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
def test_json_body(client: httpx.Client, method: str) -> None:
    said = client.request(method, f"/{method}", json={"é": 1}).json()
    assert said["json"] == {"é": 1}
    assert said["data"] == '{"é":1}'
    assert (said["form"], said["files"]) == ({}, {})


def test_form_body(client: httpx.Client) -> None:
    said = client.post("/post", data={"a": ["1", "2"], "b": "3"}).json()
    assert said["form"] == {"a": ["1", "2"], "b": "3"}
    assert (said["data"], said["json"]) == ("", None)


def test_files(client: httpx.Client) -> None:
    said = client.post("/post", data={"a": "1"}, files={"f": ("f.txt", b"text"), "g": ("g", b"\xff")}).json()
    assert said["form"] == {"a": "1"}
    assert said["files"] == {"f": "text", "g": "data:application/octet-stream;base64,/w=="}


def test_binary_body(client: httpx.Client) -> None:
    assert client.post("/post", content=b"\xff").json()["data"] == "data:application/octet-stream;base64,/w=="


def test_body_beyond_the_bound(client: httpx.Client) -> None:
    assert client.post("/post", content=b"a" * MAX_ECHO).status_code == 200
    announced = client.post("/post", content=b"a" * (MAX_ECHO + 1))
    assert announced.status_code == 413
    assert announced.json() == {"detail": f"body must be at most {MAX_ECHO} bytes, not {MAX_ECHO + 1}"}
    chunked = client.post("/post", content=iter([b"a" * MAX_ECHO, b"a"]))
    assert chunked.status_code == 413
    assert chunked.json() == {"detail": f"body must be at most {MAX_ECHO} bytes"}


def test_anything(client: httpx.Client) -> None:
    said = client.put("/anything/a/b?c=d", content=b"e").json()
    assert (said["method"], said["args"], said["data"]) == ("PUT", {"c": "d"}, "e")
    assert said["url"].endswith("/anything/a/b?c=d")


@pytest.mark.parametrize("path", ["/anything", "/anything/a"])
def test_anything_with_query(client: httpx.Client, path: str) -> None:
    said = client.request("QUERY", path, json={"a": 1}).json()
    assert (said["method"], said["json"]) == ("QUERY", {"a": 1})


def test_inspection(client: httpx.Client) -> None:
    assert client.get("/user-agent", headers={"user-agent": "me"}).json() == {"user-agent": "me"}
    assert client.get("/ip").json() == {"origin": "127.0.0.1"}
    assert client.get("/http-version").json() == {"http_version": "1.1"}
    assert client.get("/uuid").json() == client.get("/uuid").json()
    repeated = client.get("/headers", headers=[("x-a", "1"), ("x-a", "2")]).json()
    assert repeated["headers"]["X-A"] == "1,2"

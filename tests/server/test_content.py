"""Bytes, ranges, streams, codings, charsets and uploads."""

from __future__ import annotations

import gzip
import hashlib
import json
import sys
import time
import zlib
from typing import TYPE_CHECKING

import brotli  # type: ignore[import-untyped]
import pytest

from server.bounds import MAX_UPLOAD, MIB
from server.content import blocks
from tests.server.sockets import exchanged

if sys.version_info >= (3, 14):
    from compression.zstd import decompress as zstd_decompress
else:
    from backports.zstd import decompress as zstd_decompress

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import httpx

TEXT = "Café, naïve, Zoë: 25 €"


def content(n: int, seed: int = 0) -> bytes:
    """Give the first bytes of the sequence that belongs to a seed."""
    return b"".join(blocks(n, seed))


def test_content_does_not_depend_on_the_blocks() -> None:
    whole = content(200_000, 7)
    for size in (1000, 65536, 100_000, 300_000):
        assert b"".join(blocks(200_000, 7, size)) == whole
    assert whole != content(200_000, 8)


def test_bytes_and_stream_bytes_agree(client: httpx.Client) -> None:
    at_once = client.get("/bytes/100000?seed=3")
    assert at_once.headers["content-length"] == "100000"
    with client.stream("GET", "/stream-bytes/100000?seed=3&chunk_size=999") as streamed:
        assert streamed.headers["transfer-encoding"] == "chunked"
        assert streamed.read() == at_once.content == content(100_000, 3)


def test_stream_bytes_refuses_too_many_chunks(client: httpx.Client) -> None:
    answer = client.get("/stream-bytes/100001?chunk_size=10")
    assert answer.json() == {"detail": "chunk_size must be at least 11 for 100001 bytes, not 10"}


def test_stream_and_ndjson(client: httpx.Client) -> None:
    lines = [json.loads(line) for line in client.get("/stream/3").iter_lines()]
    assert [line["id"] for line in lines] == [0, 1, 2]
    answer = client.get("/ndjson?n=2")
    assert answer.headers["content-type"] == "application/x-ndjson"
    assert answer.text == '{"id": 0, "square": 0}\n{"id": 1, "square": 1}\n'


def test_ndjson_leaves_the_text_unescaped(client: httpx.Client) -> None:
    answer = client.get("/ndjson", params={"n": 1, "text": "a\u2028é"})
    assert answer.content == '{"id": 0, "square": 0, "text": "a\u2028é"}\n'.encode()
    refused = client.get("/ndjson", params={"text": "a" * 101})
    assert refused.status_code == 422
    assert refused.json()["detail"].startswith("text must have at most 100 characters")


def test_sse_goes_on_after_the_last_event(client: httpx.Client) -> None:
    answer = client.get("/sse?n=2", headers={"last-event-id": "1"})
    assert answer.headers["content-type"].startswith("text/event-stream")
    assert answer.text == 'retry: 1000\n\nid: 2\nevent: tick\ndata: {"number": 2}\n\n'


def test_drip_and_delay_take_their_time(client: httpx.Client) -> None:
    start = time.monotonic()
    answer = client.get("/drip?numbytes=4&duration=0.3&delay=0.1&code=201")
    assert (answer.status_code, answer.content) == (201, b"****")
    assert 0.4 <= time.monotonic() - start < 2
    start = time.monotonic()
    assert client.post("/delay/0.2", json=1).json()["json"] == 1
    assert 0.2 <= time.monotonic() - start < 2


@pytest.mark.parametrize(
    ("header", "status", "body", "says"),
    [
        ("", 200, b"abcdefghijklmnopqrstuvwxyzabcd", None),
        ("bytes=0-2", 206, b"abc", "bytes 0-2/30"),
        ("bytes=28-", 206, b"cd", "bytes 28-29/30"),
        ("bytes=28-99", 206, b"cd", "bytes 28-29/30"),
        ("bytes=-2", 206, b"cd", "bytes 28-29/30"),
        ("bytes=30-", 416, b"", "bytes */30"),
        ("bytes=-0", 416, b"", "bytes */30"),
        ("bytes=2-1", 200, None, None),
        ("bytes=0-1,4-5", 200, None, None),
        ("lines=0-1", 200, None, None),
    ],
)
def test_range(client: httpx.Client, header: str, status: int, body: bytes | None, says: str | None) -> None:
    answer = client.get("/range/30", headers={"range": header} if header else {})
    assert (answer.status_code, answer.headers.get("content-range")) == (status, says)
    assert body is None or answer.content == body


def test_range_of_something_else_is_ignored(client: httpx.Client) -> None:
    for etag, status in (('"range30"', 206), ('"other"', 200)):
        assert client.get("/range/30", headers={"range": "bytes=0-2", "if-range": etag}).status_code == status


@pytest.mark.parametrize(
    ("path", "coding", "decode"),
    [
        ("/gzip", "gzip", gzip.decompress),
        ("/deflate", "deflate", zlib.decompress),
        ("/brotli", "br", brotli.decompress),
        ("/zstd", "zstd", zstd_decompress),
    ],
)
def test_codings(client: httpx.Client, path: str, coding: str, decode: Callable[[bytes], bytes]) -> None:
    with client.stream("GET", path) as answer:
        assert answer.headers["content-encoding"] == coding
        said = json.loads(decode(b"".join(answer.iter_raw())))
    assert said["method"] == "GET"
    assert True in said.values()


@pytest.mark.parametrize(
    ("charset", "label", "coding"),
    [
        ("utf-8", "text/plain; charset=utf-8", "utf-8"),
        ("iso-8859-1", "text/plain; charset=iso-8859-1", "iso-8859-1"),
        ("windows-1252", "text/plain; charset=windows-1252", "windows-1252"),
        ("none", "text/plain", "utf-8"),
        ("wrong", "text/plain; charset=us-ascii", "utf-8"),
    ],
)
def test_text(client: httpx.Client, charset: str, label: str, coding: str) -> None:
    answer = client.get(f"/text/{charset}")
    assert answer.headers["content-type"] == label
    assert answer.content == TEXT.encode(coding, "ignore")


@pytest.mark.parametrize(
    ("kind", "label", "coding"),
    [
        ("text-plain", "text/plain; charset=utf-8", "utf-8"),
        ("vendor", "application/vnd.playground+json", "utf-8"),
        ("utf16", "application/json", "utf-16"),
    ],
)
def test_odd_json(client: httpx.Client, kind: str, label: str, coding: str) -> None:
    answer = client.get(f"/json/{kind}")
    assert answer.headers["content-type"] == label
    assert json.loads(answer.content.decode(coding)) == {"message": "Grüße"}


def test_json_that_is_none(client: httpx.Client) -> None:
    assert client.get("/json/empty").content == b""
    with pytest.raises(ValueError, match="Expecting value"):
        client.get("/json/invalid").json()


@pytest.mark.parametrize(
    ("path", "label", "start"),
    [
        ("/html", "text/html; charset=utf-8", b"<!doctype html>"),
        ("/encoding/utf8", "text/html; charset=utf-8", b"<!doctype html>"),
        ("/forms/post", "text/html; charset=utf-8", b"<!doctype html>"),
        ("/json", "application/json", b'{"slideshow"'),
        ("/xml", "application/xml", b"<?xml"),
        ("/robots.txt", "text/plain; charset=utf-8", b"User-agent"),
        ("/deny", "text/plain; charset=utf-8", b"Robots"),
        ("/image/png", "image/png", b"\x89PNG"),
        ("/base64/aGVsbG8", "text/plain; charset=utf-8", b"hello"),
        ("/links/3/1", "text/html; charset=utf-8", b"<!doctype html>"),
    ],
)
def test_documents(client: httpx.Client, path: str, label: str, start: bytes) -> None:
    answer = client.get(path)
    assert answer.headers["content-type"] == label
    assert answer.content.startswith(start)


def test_links_but_not_to_itself(client: httpx.Client) -> None:
    page = client.get("/links/3/1").text
    assert page.count("<a ") == 2
    assert "/links/3/1" not in page


def test_base64_that_is_none(client: httpx.Client) -> None:
    assert client.get("/base64/a").json() == {"detail": "value must be base64url (RFC 4648), not a"}


def test_upload(client: httpx.Client) -> None:
    files = [("f", ("é.bin", content(3 * MIB), "image/png")), ("g", ("g.txt", b"", "text/plain"))]
    said = client.post("/upload", data={"a": "1"}, files=files).json()
    assert said["framing"] == "content-length"
    assert [(part["name"], part["filename"], part["content_type"], part["size"]) for part in said["parts"]] == [
        ("a", None, None, 1),
        ("f", "é.bin", "image/png", 3 * MIB),
        ("g", "g.txt", "text/plain", 0),
    ]
    assert said["parts"][1]["sha256"] == hashlib.sha256(content(3 * MIB)).hexdigest()


def form(*parts: str) -> bytes:
    return "".join(f"--b\r\n{part}\r\n" for part in parts).encode()


PART = 'content-disposition: form-data; name="a"\r\n\r\n1'


@pytest.mark.parametrize(
    ("body", "status", "says"),
    [
        (form(PART), 400, "closing boundary"),
        (b"nonsense", 400, "multipart/form-data"),
        (form(*[PART] * 101) + b"--b--\r\n", 422, "parts must be at most 100"),
    ],
)
def test_upload_beyond_the_rules(client: httpx.Client, body: bytes, status: int, says: str) -> None:
    headers = {"content-type": "multipart/form-data; boundary=b"}
    answer = client.post("/upload", content=body, headers=headers)
    assert answer.status_code == status
    assert says in answer.json()["detail"]


def test_upload_of_no_form(client: httpx.Client) -> None:
    answer = client.post("/upload", json=1)
    assert answer.status_code == 415
    assert answer.json() == {"detail": "content-type must be multipart/form-data, not application/json"}


def test_upload_raw(client: httpx.Client) -> None:
    def chunks() -> Iterator[bytes]:
        yield b"a" * 1000
        yield b"b" * 1000

    said = client.post("/upload/raw", content=chunks()).json()
    expected = hashlib.sha256(b"a" * 1000 + b"b" * 1000).hexdigest()
    assert said == {"content_type": None, "framing": "chunked", "sha256": expected, "size": 2000}
    assert client.put("/upload/raw", content=b"a").json()["framing"] == "content-length"


def test_upload_beyond_the_bound(client: httpx.Client) -> None:
    too_many = MAX_UPLOAD + 1
    head = f"POST /upload/raw HTTP/1.1\r\nhost: HOST\r\ncontent-length: {too_many}\r\nconnection: close\r\n\r\n"
    answer = exchanged(str(client.base_url), head.encode())
    assert answer.startswith(b"HTTP/1.1 413 ")
    assert f"body must be at most {MAX_UPLOAD} bytes, not {too_many}".encode() in answer

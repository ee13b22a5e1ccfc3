"""The fault listener: each fault is what it says, seen by a client or byte by byte."""

from __future__ import annotations

import gzip
import ssl
import time
from typing import TYPE_CHECKING

import httpx
import pytest

from server.bounds import MAX_ECHO
from tests.server.sockets import connected, exchanged

if TYPE_CHECKING:
    from server.addresses import Addresses


def raw(addresses: Addresses, path: str) -> bytes:
    """Return what a fault sends."""
    request = f"GET {path} HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n"
    return exchanged(addresses.faults, request.encode())


@pytest.mark.parametrize(
    ("path", "error", "says"),
    [
        ("/close", httpx.RemoteProtocolError, "without sending a response"),
        ("/reset", httpx.ReadError, "reset by peer"),
        ("/half", httpx.RemoteProtocolError, "received 50 bytes, expected 100"),
        ("/half-reset", httpx.ReadError, "reset by peer"),
        ("/half-head", httpx.RemoteProtocolError, "without sending a response"),
        ("/half-chunked", httpx.RemoteProtocolError, "incomplete chunked read"),
        ("/bad-chunk", httpx.RemoteProtocolError, "illegal chunk header"),
        ("/garbage", httpx.RemoteProtocolError, "illegal status line"),
        ("/bad-status", httpx.RemoteProtocolError, "illegal status line"),
        ("/bad-header", httpx.RemoteProtocolError, "illegal header line"),
        ("/bad-content-length", httpx.RemoteProtocolError, "bad Content-Length"),
        ("/two-content-lengths", httpx.RemoteProtocolError, "conflicting Content-Length"),
        ("/bad-gzip", httpx.DecodingError, "incorrect header check"),
        ("/bad-deflate", httpx.DecodingError, "invalid"),
    ],
)
def test_fault_that_a_client_notices(faults: httpx.Client, path: str, error: type[Exception], says: str) -> None:
    with pytest.raises(error, match=says):
        faults.get(path)


@pytest.mark.parametrize(("path", "sent"), [("/silence", 0), ("/stall", 50), ("/stall-head", 17)])
def test_waits_are_bounded(addresses: Addresses, path: str, sent: int) -> None:
    start = time.monotonic()
    assert len(raw(addresses, f"{path}?seconds=1").rpartition(b"\r\n\r\n")[2]) == sent
    assert 1 <= time.monotonic() - start < 3
    assert b"422 Unprocessable Content" in raw(addresses, f"{path}?seconds=61")


@pytest.mark.parametrize(
    ("path", "status", "says"),
    [
        ("/long-header?n=1048577", 422, "n must be at most 1048576, not 1048577"),
        ("/header-count?n=10001", 422, "n must be at most 10000, not 10001"),
        ("/header-count?n=many", 422, "n must be an integer, not many"),
        ("/header-count?n=" + "9" * 5000, 422, "n must be at most 10000, not " + "9" * 80),
        ("/reason?phrase=%C3%A9", 422, "phrase must be at most 200 visible ASCII characters"),
        ("/reason?phrase=" + "a" * 201, 422, "phrase must be at most 200 visible ASCII characters"),
    ],
)
def test_bounds(faults: httpx.Client, path: str, status: int, says: str) -> None:
    answer = faults.get(path)
    assert (answer.status_code, answer.json()) == (status, {"detail": says})


def test_heads(addresses: Addresses, faults: httpx.Client) -> None:
    assert b"x-long: " + b"a" * 2000 + b"\r\n" in raw(addresses, "/long-header?n=2000")
    assert raw(addresses, "/header-count?n=20").count(b"\r\nx-") == 20
    assert faults.get("/reason?phrase=Very%20Well").reason_phrase == "Very Well"
    assert raw(addresses, "/no-reason").startswith(b"HTTP/1.1 200 \r\n")
    assert raw(addresses, "/odd-status").startswith(b"HTTP/1.1 799 Odd\r\n")
    assert "content-type" not in faults.get("/no-content-type").headers
    assert faults.get("/duplicate-headers").headers.get_list("x-twice") == ["one", "two"]
    assert (b"X-Mixed-Case", b"yes") in faults.get("/mixed-case").headers.raw
    assert b"x-name: caf\xe9\r\n" in raw(addresses, "/latin-header")
    assert b"x-name: caf\xc3\xa9\r\n" in raw(addresses, "/utf8-header")
    assert b"x-folded: one\r\n two\r\n" in raw(addresses, "/folded-header")


def test_redirects_that_lead_nowhere(faults: httpx.Client) -> None:
    assert "location" not in faults.get("/no-location").headers
    assert faults.get("/bad-location").headers["location"] == "http://[not-a-host"
    assert faults.get("/other-scheme").headers["location"].startswith("ftp:")
    with pytest.raises(httpx.TooManyRedirects):
        faults.get("/redirect-loop", follow_redirects=True)


def test_bodies(addresses: Addresses, faults: httpx.Client) -> None:
    with faults.stream("GET", "/half-gzip") as answer, pytest.raises(EOFError):
        gzip.decompress(b"".join(answer.iter_raw()))
    assert faults.get("/unknown-encoding").headers["content-encoding"] == "x-playground"
    assert raw(addresses, "/trailers").endswith(b"0\r\nx-checksum: 5d41402abc4b2a76b9719d911017c592\r\n\r\n")
    assert b"\r\n5;name=value\r\nhello\r\n" in raw(addresses, "/chunk-extension")
    assert raw(addresses, "/http10").startswith(b"HTTP/1.0 200 OK\r\n")
    assert raw(addresses, "/extra-body").endswith(b"content-length: 5\r\n\r\nhelloextra")


@pytest.mark.parametrize(("path", "start"), [("/103", b"HTTP/1.1 103 Early Hints"), ("/100", b"HTTP/1.1 100 Continue")])
def test_interim_answers(addresses: Addresses, path: str, start: bytes) -> None:
    answer = raw(addresses, path)
    assert answer.startswith(start)
    assert b"\r\n\r\nHTTP/1.1 200 OK\r\n" in answer


def test_connection_that_is_dropped_when_it_is_used_again(faults: httpx.Client) -> None:
    assert faults.get("/close-after-first").text == "first\n"
    with pytest.raises(httpx.RemoteProtocolError):
        faults.get("/close-after-first")


def test_connection_that_is_dropped_after_the_answer(addresses: Addresses) -> None:
    request = b"GET /close-after-answer HTTP/1.1\r\nHost: HOST\r\n\r\n"
    answer = exchanged(addresses.faults, request)  # which returns at the end of the connection
    assert b"connection: close" not in answer
    assert answer.endswith(b"hello\n")


def test_echo_keeps_what_was_sent(addresses: Addresses) -> None:
    first = (
        b"POST /echo?a=%20b HTTP/1.1\r\nHost: HOST\r\nX-MiXed: 1\r\nx-mixed: 2\r\n"
        b"Transfer-Encoding: chunked\r\n\r\n"
        b"3\r\nabc\r\n0\r\nX-Trailer: t\r\n\r\n"
    )
    second = b"GET /echo HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n"
    answers = exchanged(addresses.faults, first + second)
    assert b'"request_line": "POST /echo?a=%20b HTTP/1.1"' in answers
    assert b'["X-MiXed", "1"], ["x-mixed", "2"]' in answers
    assert b'"body": {"base64": "YWJj", "text": "abc"}, "trailers": [["X-Trailer", "t"]]' in answers
    assert b'"request_line": "GET /echo HTTP/1.1"' in answers


def test_expect_is_answered(addresses: Addresses) -> None:
    head = b"POST /echo HTTP/1.1\r\nHost: HOST\r\nContent-Length: 1\r\nExpect: 100-continue\r\n\r\n"
    with connected(addresses.faults, head) as sock:
        assert sock.recv(1000).startswith(b"HTTP/1.1 100 Continue\r\n")
        sock.sendall(b"a")
        assert sock.recv(1000).startswith(b"HTTP/1.1 200 OK\r\n")


def test_what_is_not_a_request(addresses: Addresses) -> None:
    assert exchanged(addresses.faults, b"nonsense\r\n\r\n").startswith(b"HTTP/1.1 400 ")
    head = b"POST /echo HTTP/1.1\r\nHost: HOST\r\nContent-Length: %d\r\n\r\n" % (MAX_ECHO + 1)
    assert exchanged(addresses.faults, head + b"a" * (MAX_ECHO + 1)).startswith(b"HTTP/1.1 413 ")


def test_unknown_fault(faults: httpx.Client) -> None:
    answer = faults.get("/nope")
    assert answer.status_code == 404
    assert answer.json()["detail"].startswith("no fault at /nope: there are /close, ")


def test_head_of_a_fault_has_no_body(faults: httpx.Client) -> None:
    assert faults.head("/103").content == b""
    assert faults.get("/100").text == "after the continue\n"  # on the same connection


def test_tls_is_answered_as_a_server_from_before_2010_does(addresses: Addresses) -> None:
    url = addresses.faults.replace("http:", "https:")
    with pytest.raises(httpx.ConnectError, match="UNSAFE_LEGACY_RENEGOTIATION_DISABLED"):
        httpx.get(url)
    lenient = ssl.create_default_context()
    lenient.options |= 0x4  # ssl.OP_LEGACY_SERVER_CONNECT, a name since Python 3.12
    with pytest.raises(httpx.ConnectError) as told:
        httpx.get(url, verify=lenient)
    assert "RENEGOTIATION" not in str(told.value)

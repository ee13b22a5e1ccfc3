"""What the app knows of TCP connections, TLS and HTTP/2, and the WebSocket."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

import httpx
import pytest
from websockets.exceptions import ConnectionClosedError
from websockets.sync.client import ClientConnection, connect

from server.bounds import MIB
from server.routers.connections import PATIENCE

if TYPE_CHECKING:
    import ssl
    from pathlib import Path

    from server.addresses import Addresses


def test_requests_of_a_connection(client: httpx.Client) -> None:
    said = [client.get("/connection").json() for _ in range(3)]
    assert said == [{"http_version": "1.1", "requests": number} for number in (1, 2, 3)]
    fresh = client.get("/connection", headers={"connection": "close"}).json()
    assert fresh["requests"] == 4
    assert client.get("/connection").json()["requests"] == 1


def test_counts_of_a_label(client: httpx.Client) -> None:
    with ThreadPoolExecutor(3) as pool:
        list(pool.map(client.get, ["/connections/label/delay/0.3"] * 3))
    client.get("/connections/label/delay/0")
    said = client.get("/connections/label").json()
    assert said == {"connections": 3, "open": 3, "requests": 4, "peak": 3}
    assert client.delete("/connections/label").status_code == 204
    said = client.get("/connections/label").json()
    assert said == {"connections": 0, "open": 0, "requests": 0, "peak": 0}


def test_connections_of_a_label_that_were_closed(client: httpx.Client, addresses: Addresses) -> None:
    with httpx.Client(base_url=addresses.http, trust_env=False) as other:
        other.get("/connections/closed/delay/0")
        assert client.get("/connections/closed").json()["open"] == 1
    assert client.get("/connections/closed").json()["open"] == 0


def test_unread_body(client: httpx.Client) -> None:
    assert client.post("/unread/0", content=b"a").json() == {"seconds": 0}
    with pytest.raises(httpx.WriteTimeout):
        client.post("/unread/2", content=bytes(32 * MIB), timeout=0.2)


def test_requests_that_wait_for_each_other(client: httpx.Client) -> None:
    with ThreadPoolExecutor(3) as pool:
        answers = list(pool.map(client.get, ["/connections/together/together/3"] * 3))
    assert {answer.json()["peak"] for answer in answers} == {3}
    assert client.get("/connections/alone/together/2").json() == {"label": "alone", "peak": 1}
    assert client.get("/connections/alone/together/2").elapsed.total_seconds() < PATIENCE  # it is not waited for twice


def test_headers_that_are_counted(client: httpx.Client) -> None:
    url, wanted = "/connections/cached/response-headers", {"ETag": '"v1"', "Cache-Control": "no-cache"}
    answer = client.get(url, params=wanted)
    assert (answer.status_code, answer.json()) == (200, wanted)
    assert (answer.headers["etag"], answer.headers["cache-control"]) == ('"v1"', "no-cache")
    assert abs(parsedate_to_datetime(answer.headers["date"]).timestamp() - time.time()) < 60
    for tag, status in (('"v1"', 304), ('"v2"', 200)):
        again = client.get(url, params=wanted, headers={"if-none-match": tag})
        assert (again.status_code, again.headers["etag"]) == (status, '"v1"')
    assert client.get(url, headers={"if-none-match": "*"}).status_code == 200
    assert client.get(url, params={"content-length": "1"}).status_code == 422
    assert client.get("/connections/cached").json()["requests"] == 5


@pytest.mark.parametrize(("http2", "version"), [(False, "1.1"), (True, "2")])
def test_tls(addresses: Addresses, trust: ssl.SSLContext, http2: bool, version: str) -> None:
    with httpx.Client(base_url=addresses.https, verify=trust, http2=http2, trust_env=False) as client:
        assert client.get("/http-version").json() == {"http_version": version}
        assert client.get("/connection").json() == {"http_version": version, "requests": 2}
        assert client.get("/client-certificate").json() == {"common_name": None}
        assert client.get("/get").headers.get_list("date") == ["Fri, 02 May 2025 18:23:50 GMT"]
        raw = client.post("/upload/raw", content=b"a").json()
        assert (raw["size"], raw["framing"]) == (1, "content-length")


def test_tls_by_name(addresses: Addresses, trust: ssl.SSLContext) -> None:
    url = addresses.https.replace("127.0.0.1", "localhost")
    assert httpx.get(f"{url}/get", verify=trust, trust_env=False).status_code == 200


def test_tls_is_not_trusted_by_itself(addresses: Addresses) -> None:
    with pytest.raises(httpx.ConnectError, match="CERTIFICATE_VERIFY_FAILED"):
        httpx.get(addresses.https, trust_env=False)


@pytest.mark.parametrize("http2", [False, True])
def test_client_certificate(
    client: httpx.Client, addresses: Addresses, trust: ssl.SSLContext, tmp_path: Path, http2: bool
) -> None:
    pem = tmp_path / "client.pem"
    pem.write_bytes(client.get("/client.pem").content)
    trust.load_cert_chain(pem)
    with httpx.Client(verify=trust, http2=http2, trust_env=False) as secure:
        said = secure.get(f"{addresses.https}/client-certificate").json()
    assert said == {"common_name": "playground-client"}


def test_websocket_echoes(addresses: Addresses) -> None:
    with connect(addresses.http.replace("http", "ws") + "/ws/echo", proxy=None) as websocket:
        for message in ("text é", b"\x00\xff", ""):
            websocket.send(message)
            assert websocket.recv(timeout=2) == message


def test_websocket_counts_and_goes_away(addresses: Addresses) -> None:
    with connect(addresses.http.replace("http", "ws") + "/ws/ticks?n=2", proxy=None) as websocket:
        assert list(websocket) == ["1", "2"]
    assert websocket.close_code == 1001


def test_websocket_over_tls_echoes(addresses: Addresses, trust: ssl.SSLContext) -> None:
    url = addresses.https.replace("https", "wss") + "/ws/echo"
    with connect(url, ssl=trust, proxy=None) as websocket:
        websocket.send("a")
        assert websocket.recv(timeout=2) == "a"


def test_websocket_bound(addresses: Addresses) -> None:
    url = addresses.http.replace("http", "ws") + "/ws/echo"
    # Compressed, what is too long is one short frame: of a long one the server leaves a part unread, and the reset that
    # follows may overtake the reason for it.
    with connect(url, proxy=None, compression="deflate", max_size=None) as websocket:
        websocket.send(b"a" * MIB)
        assert websocket.recv(timeout=2) == b"a" * MIB
        websocket.send(b"a" * (MIB + 1))
        with pytest.raises(ConnectionClosedError) as closed:
            websocket.recv(timeout=2)
    assert closed.value.rcvd is not None
    assert closed.value.rcvd.code == 1009


def test_websocket_bound_of_what_is_not_compressed(addresses: Addresses) -> None:
    url = addresses.http.replace("http", "ws") + "/ws/echo"
    with connect(url, proxy=None, compression=None, max_size=None) as websocket:
        websocket.send(b"a" * MIB)
        assert websocket.recv(timeout=2) == b"a" * MIB
        with pytest.raises(ConnectionClosedError):
            exchange(websocket, b"a" * (MIB + 1))


def exchange(websocket: ClientConnection, message: bytes) -> str | bytes:
    """Send a message and give the answer."""
    websocket.send(message)
    return websocket.recv(timeout=2)

"""The proxies: plain HTTP, tunnels, refusals, authentication."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx
import pytest
from websockets.sync.client import connect

from server.content import blocks
from tests.server.sockets import connected, exchanged

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterator

    from server.addresses import Addresses


@pytest.fixture
def proxied(addresses: Addresses, trust: ssl.SSLContext) -> Iterator[httpx.Client]:
    """A client that goes through the proxy."""
    with httpx.Client(proxy=addresses.proxy, verify=trust, http2=True, trust_env=False) as found:
        yield found


def test_plain_http(addresses: Addresses, proxied: httpx.Client) -> None:
    answer = proxied.post(f"{addresses.http}/post?a=b", json=1, headers={"proxy-connection": "keep-alive"})
    assert answer.headers["via"] == "1.1 playground"
    assert (answer.json()["args"], answer.json()["json"]) == ({"a": "b"}, 1)
    assert "Proxy-Connection" not in answer.json()["headers"]
    assert proxied.get(f"{addresses.http}/connection").json()["requests"] == 1


def test_bodies_pass_both_ways(addresses: Addresses, proxied: httpx.Client) -> None:
    said = proxied.post(f"{addresses.http}/upload/raw", content=blocks(200_000)).json()
    assert (said["framing"], said["size"]) == ("chunked", 200_000)
    assert proxied.get(f"{addresses.http}/stream-bytes/300000").content == b"".join(blocks(300_000))
    assert proxied.head(f"{addresses.http}/bytes/10").headers["content-length"] == "10"
    assert proxied.get(f"{addresses.http}/status/204").status_code == 204


def test_names_in_test_lead_here(addresses: Addresses, proxied: httpx.Client) -> None:
    port = httpx.URL(addresses.http).port
    assert proxied.get(f"http://any.test:{port}/ip").json() == {"origin": "127.0.0.1"}
    assert proxied.get(f"http://localhost:{port}/ip").json() == {"origin": "127.0.0.1"}


def test_tunnel(addresses: Addresses, proxied: httpx.Client) -> None:
    url = addresses.https.replace("127.0.0.1", "playground.test")
    answer = proxied.get(f"{url}/http-version")
    assert answer.json() == {"http_version": "2"}
    assert "via" not in answer.headers


def test_other_destinations_are_refused(proxied: httpx.Client) -> None:
    why = "this proxy leads to loopback and to names in .test only, not to example.com\n"
    answer = proxied.post("http://example.com/", content=b"a" * 100_000)
    assert (answer.status_code, answer.text) == (403, why)
    for host in ("8.8.8.8", "0.0.0.0", "test", "127.0.0.1.example.com"):  # noqa: S104 - to be refused
        assert proxied.get(f"http://{host}/").status_code == 403
    with pytest.raises(httpx.ProxyError, match="403 Forbidden"):
        proxied.get("https://example.com/")


@pytest.mark.parametrize("target", ["/get", "https://127.0.0.1/", "http://[", "http://127.0.0.1:99999/"])
def test_targets_that_are_none(addresses: Addresses, target: str) -> None:
    request = f"GET {target} HTTP/1.1\r\nhost: HOST\r\nconnection: close\r\n\r\n"
    assert exchanged(addresses.proxy, request.encode()).startswith(b"HTTP/1.1 400 Bad Request\r\n")


def test_nobody_there(proxied: httpx.Client) -> None:
    answer = proxied.get("http://127.0.0.1:1/")
    assert (answer.status_code, answer.text) == (502, "nothing answers at 127.0.0.1:1\n")


def test_faults_through_the_proxy(addresses: Addresses, proxied: httpx.Client) -> None:
    for path in ("/close", "/reset", "/garbage"):
        assert proxied.get(addresses.faults + path).status_code == 502
    with pytest.raises(httpx.RemoteProtocolError, match="received 50 bytes, expected 100"):
        proxied.get(f"{addresses.faults}/half")


def test_interim_answers_pass(addresses: Addresses, proxied: httpx.Client) -> None:
    assert proxied.get(f"{addresses.faults}/103").text == "after the hints\n"


def test_websocket_in_absolute_form(addresses: Addresses) -> None:
    key = "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13"
    upgrade = f"Connection: Upgrade\r\nUpgrade: websocket\r\n{key}"
    frame = b"\x81\x81\0\0\0\0a"  # a text, "a", masked with zeros (RFC 6455 section 5.2)
    head = f"GET {addresses.http}/ws/echo HTTP/1.1\r\nHost: HOST\r\n{upgrade}\r\n\r\n".encode()
    with connected(addresses.proxy, head + frame) as sock:
        answer = b""
        while not answer.endswith(b"\x81\x01a"):
            answer += sock.recv(1000) or pytest.fail(f"the connection ended after {answer!r}")
    assert answer.startswith(b"HTTP/1.1 101 ")


def test_websocket_through_a_tunnel(addresses: Addresses) -> None:
    url = addresses.http.replace("http", "ws") + "/ws/echo"
    with connect(url, proxy=addresses.proxy) as websocket:
        websocket.send("a")
        assert websocket.recv(timeout=2) == "a"


def test_authentication(addresses: Addresses, trust: ssl.SSLContext) -> None:
    for auth, status in ((None, 407), (("user", "wrong"), 407), (("user", "passwd"), 200)):
        proxy = httpx.Proxy(addresses.proxy_auth, auth=auth)
        with httpx.Client(proxy=proxy, verify=trust, trust_env=False) as client:
            answer = client.get(f"{addresses.http}/headers")
            assert answer.status_code == status
            if status == 200:
                assert "Proxy-Authorization" not in answer.json()["headers"]
                assert client.get(f"{addresses.https}/ip").status_code == 200
            else:
                assert answer.headers["proxy-authenticate"] == 'Basic realm="playground"'
                with pytest.raises(httpx.ProxyError, match="407"):
                    client.get(f"{addresses.https}/ip")

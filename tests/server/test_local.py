"""Only this machine is answered: a Host that is another name is refused, and pages of elsewhere get no credentials."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING

import httpx
import pytest
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect

from server.listeners.local import misdirected
from tests.server.sockets import exchanged

if TYPE_CHECKING:
    import ssl

    from server.addresses import Addresses


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1:7249",
        "localhost:7249",
        "localhost",
        "LOCALHOST.:7249",
        "a.localhost:7249",
        "api.test:7249",
        "[::1]:7249",
    ],
)
def test_hosts_that_are_this_machine(host: str) -> None:
    assert misdirected(host, 7249) is None


@pytest.mark.parametrize(
    "host",
    [
        "example.com:7249",
        "127.0.0.1.example.com:7249",
        "localhost:7250",
        "example.com",
        "localhost:7249:80",
        "user@example.com:7249",
        "192.168.0.1:7249",
        "test:7249",
        "[::2]:7249",
        "[",
        "",
    ],
)
def test_hosts_that_are_not(host: str) -> None:
    assert misdirected(host, 7249) == f"host must be this machine, such as localhost:7249, not {host or 'none'}"


@pytest.mark.parametrize("listener", ["http", "https", "faults"])
@pytest.mark.parametrize("http2", [False, True])
def test_other_host_is_refused(addresses: Addresses, trust: ssl.SSLContext, listener: str, http2: bool) -> None:
    url = httpx.URL(getattr(addresses, listener))
    with httpx.Client(base_url=url, verify=trust, http2=http2, trust_env=False) as client:
        path = "/103" if listener == "faults" else "/get"
        assert client.get(path).status_code == 200
        answer = client.get(path, headers={"host": f"example.com:{url.port}"})
        assert answer.status_code == 421
        detail = f"host must be this machine, such as localhost:{url.port}, not example.com:{url.port}"
        assert answer.json() == {"detail": detail}


def test_no_page_can_make_the_proxy_answer(addresses: Addresses) -> None:
    for listener in (addresses.proxy, addresses.proxy_auth):
        answer = exchanged(listener, b"GET /get HTTP/1.1\r\nHost: example.com\r\nConnection: close\r\n\r\n")
        assert answer.startswith((b"HTTP/1.1 400 ", b"HTTP/1.1 407 "))


def test_websocket_of_another_host_is_refused(addresses: Addresses, trust: ssl.SSLContext) -> None:
    trust.check_hostname = False
    for url, context in ((addresses.http, None), (addresses.https, trust)):
        other = url.replace("http", "ws", 1).replace("127.0.0.1", "example.com") + "/ws/echo"
        sock = socket.create_connection(("127.0.0.1", httpx.URL(url).port or 0))
        with sock, pytest.raises(InvalidStatus, match="403"):
            connect(other, sock=sock, ssl=context)


@pytest.mark.parametrize(
    ("head", "status"),
    [
        (b"GET /get HTTP/1.1\r\n", b"421"),
        (b"GET /get HTTP/1.1\r\nHost: HOST\r\nHost: HOST\r\n", b"421"),
        (b"GET /get HTTP/1.0\r\n", b"200"),
    ],
)
def test_host_is_there_once(addresses: Addresses, head: bytes, status: bytes) -> None:
    assert exchanged(addresses.http, head + b"Connection: close\r\n\r\n").startswith(b"HTTP/1.1 " + status)


def test_pages_of_elsewhere_may_read_but_send_no_credentials(client: httpx.Client) -> None:
    answer = client.get("/get", headers={"origin": "https://example.com"})
    assert answer.headers["access-control-allow-origin"] == "*"
    assert "access-control-allow-credentials" not in answer.headers
    assert not any(name.startswith("access-control") for name in client.get("/get").headers)


@pytest.mark.parametrize("path", ["/get", "/anything", "/post"])
def test_preflight(client: httpx.Client, path: str) -> None:
    asks = {"origin": "null", "access-control-request-method": "PUT", "access-control-request-headers": "x-a"}
    answer = client.options(path, headers=asks)
    assert answer.status_code == 200
    assert {name: value for name, value in answer.headers.items() if name.startswith("access-control")} == {
        "access-control-allow-origin": "*",
        "access-control-allow-methods": "GET, POST, PUT, DELETE, PATCH, OPTIONS",
        "access-control-allow-headers": "x-a",
        "access-control-max-age": "3600",
    }

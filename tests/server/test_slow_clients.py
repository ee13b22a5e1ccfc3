"""Slow clients cannot make the playground hold what they leave unread, or send without an end."""

from __future__ import annotations

import contextlib
import resource
import socket
import time
from typing import TYPE_CHECKING

import psutil
import pytest

from server.bounds import KIB, MAX_HEAD, MAX_HELD, MIB
from server.listeners.slow import Unread
from server.running import serving
from tests.server.sockets import connected, exchanged, free_port

if TYPE_CHECKING:
    from collections.abc import Iterator

    from server.addresses import Addresses


class Transport:
    """A connection that waits for its reader."""

    def __init__(self, size: int) -> None:
        self.size = size
        self.is_cut = False

    def get_write_buffer_size(self) -> int:
        return self.size

    def abort(self) -> None:
        self.is_cut = True


def test_those_that_have_waited_longest_are_cut() -> None:
    unread = Unread(most=100)
    first, second, third = waiting = [Transport(40), Transport(60), Transport(50)]
    for transport in waiting[:2]:
        unread.add(transport)  # type: ignore[arg-type]
    assert not any(transport.is_cut for transport in waiting)  # at the edge
    unread.add(third)  # type: ignore[arg-type]
    assert [transport.is_cut for transport in (first, second, third)] == [True, True, False]
    unread.remove(third)  # type: ignore[arg-type]
    assert unread.held == 0


def test_head_without_an_end(addresses: Addresses) -> None:
    head = b"GET /get HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\nX-Long: "
    assert exchanged(addresses.http, head + b"a" * (MAX_HEAD - KIB) + b"\r\n\r\n").startswith(b"HTTP/1.1 200 ")
    with connected(addresses.http, head) as sock:
        with contextlib.suppress(OSError):
            for _ in range(200):
                sock.sendall(b"a" * 64 * KIB)
        with contextlib.suppress(ConnectionError):
            assert sock.recv(100).startswith(b"HTTP/1.1 431 ")


@pytest.fixture
def alone() -> Iterator[tuple[Addresses, psutil.Process]]:
    """A playground of its own, and its process, with as many open files as they may have."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, min(hard, 8192)), hard))
    with serving(free_port(), deadline=60) as found:
        yield found, psutil.Process().children()[-1]


def test_bodies_that_never_end(addresses: Addresses) -> None:
    """Each client sends all but the last byte of its body."""
    count = MAX_HELD // MIB + 2
    head = b"POST /post HTTP/1.1\r\nHost: HOST\r\nContent-Length: %d\r\n\r\n" % MIB
    with contextlib.ExitStack() as stack:
        socks = [stack.enter_context(connected(addresses.http, head + bytes(MIB - 1))) for _ in range(count)]
        deadline = time.monotonic() + 60
        refused = [sock for sock in socks if answer_begins(sock)]
        while not refused and time.monotonic() < deadline:
            refused = [sock for sock in socks if answer_begins(sock)]
        assert refused
        for sock in refused:
            assert sock.recv(1000).startswith(b"HTTP/1.1 503 ")
    assert exchanged(addresses.http, b"GET /get HTTP/1.0\r\n\r\n").startswith(b"HTTP/1.1 200")


def answer_begins(sock: socket.socket) -> bool:
    """Tell whether something can be read."""
    sock.settimeout(0.02)
    try:
        return sock.recv(1, socket.MSG_PEEK) != b""
    except TimeoutError:
        return False


@pytest.mark.thorough
@pytest.mark.parametrize("path", ["/bytes/10485760", "/range/10485760", "/stream-bytes/104857600", "/files/tea.csv"])
def test_answers_that_nobody_reads(alone: tuple[Addresses, psutil.Process], path: str) -> None:
    addresses, process = alone
    before = process.memory_info().rss
    with contextlib.ExitStack() as stack:
        for _ in range(200):
            stack.enter_context(connected(addresses.http, f"GET {path} HTTP/1.1\r\nHost: HOST\r\n\r\n".encode()))
        time.sleep(3)
        assert process.memory_info().rss - before < 100 * MIB


@pytest.mark.thorough
def test_echoes_that_nobody_reads(alone: tuple[Addresses, psutil.Process]) -> None:
    addresses, process = alone
    before = process.memory_info().rss
    head = b"POST /post HTTP/1.1\r\nHost: HOST\r\nContent-Length: %d\r\n\r\n" % MIB
    with contextlib.ExitStack() as stack:
        for _ in range(150):
            stack.enter_context(connected(addresses.http, head + b'"' * MIB))
        time.sleep(3)
        assert process.memory_info().rss - before < 3 * MAX_HELD


@pytest.mark.thorough
def test_three_thousand_connections(alone: tuple[Addresses, psutil.Process]) -> None:
    addresses, process = alone
    count = 3000
    with contextlib.ExitStack() as stack:
        request = b"GET /delay/3 HTTP/1.1\r\nHost: HOST\r\n\r\n"
        socks = [stack.enter_context(connected(addresses.http, request)) for _ in range(count)]
        assert process.memory_info().rss < 200 * MIB
        for sock in socks:
            sock.settimeout(60)
            assert sock.recv(100).startswith(b"HTTP/1.1 200 OK\r\n")
        assert process.memory_info().rss < 200 * MIB

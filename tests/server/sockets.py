"""Sockets for the tests: free ports, and bytes sent and received as they are."""

from __future__ import annotations

import os
import socket
from urllib.parse import urlsplit

from server.addresses import HOST, PORTS


def free_port() -> int:
    """Return the first of as many free consecutive ports as the playground needs."""
    # Not always from the same one: two runs of the tests at once would both find it free.
    start = 17250 + os.getpid() % 1000 * PORTS
    for first in range(start, start + 5000, PORTS):
        try:
            for port in range(first, first + PORTS):
                with socket.socket() as sock:
                    sock.bind((HOST, port))
        except OSError:
            continue
        return first
    raise OSError(f"no {PORTS} free consecutive ports from {start}")


def connected(url: str, sent: bytes) -> socket.socket:
    """Connect to a listener, send bytes, and read nothing. HOST in them stands for the listener's own host and port."""
    to = urlsplit(url)
    sock = socket.create_connection((to.hostname, to.port), timeout=5)
    sock.sendall(sent.replace(b"HOST", to.netloc.encode()))
    return sock


def exchanged(url: str, sent: bytes) -> bytes:
    """Send bytes to a listener, and return what comes until it closes the connection."""
    with connected(url, sent) as sock:
        return b"".join(iter(lambda: sock.recv(65536), b""))

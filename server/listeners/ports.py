"""Claim the playground's ports, or say who holds them."""

from __future__ import annotations

import errno
import socket

from server.addresses import HOST, PORTS

BACKLOG = 2048


class BusyPortError(Exception):
    """A port is taken; the message is one line that names it, its holder and what to do."""


def claimed(port: int) -> list[socket.socket]:
    """Return listening sockets on ``port`` and the four ports after it.

    Raises:
        BusyPortError: one of them is taken; none stays open.

    """
    sockets: list[socket.socket] = []
    try:
        for number in range(port, port + PORTS):
            sockets.append(_listening(number))  # noqa: PERF401 - those before a failure must be closed
    except BusyPortError:
        for sock in sockets:
            sock.close()
        raise
    return sockets


def _listening(port: int) -> socket.socket:
    # asyncio sets TCP_NODELAY only where the protocol is named; without it answers wait 40 ms for an ACK.
    sock = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    # Without it a port stays unusable for a minute after the playground stopped (TIME_WAIT, RFC 9293 3.3.2).
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        sock.bind((HOST, port))
        sock.listen(BACKLOG)
    except OSError as error:
        sock.close()
        if error.errno == errno.EADDRINUSE:
            why = f"port {port} is taken by {holder(port)}: stop it, or choose another with --port"
        else:
            why = f"port {port} cannot be used ({error.strerror}): choose another with --port"
        raise BusyPortError(why) from error
    sock.setblocking(False)
    return sock


def holder(port: int) -> str:
    """Name the process that listens on ``port``: its pid and its command, where the system tells."""
    import psutil  # here because only a failed start needs it

    try:
        listening = [
            found.pid
            for found in psutil.net_connections("inet")
            if found.laddr and found.laddr.port == port and found.status == psutil.CONN_LISTEN
        ]
        pid = next(found for found in listening if found is not None)
        return f"pid {pid} ({' '.join(psutil.Process(pid).cmdline())[:120]})"
    except (psutil.Error, StopIteration):
        return "another process"

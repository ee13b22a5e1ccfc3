"""A name with two addresses: at the first connecting waits in vain, at the second a server answers.

Happy Eyeballs (RFC 8305) is to try the second after a moment, while the first is still pending.
"""

import contextlib
import socket
import threading
from collections.abc import Iterator
from typing import Any

from tests.support.here import NotHere
from tests.support.wire import Listener

NAME = "eyeballs.test"
PATIENCE = 0.8  # seconds; section 5 of RFC 8305 wants the second attempt after 0.25


class Race:
    """What came of one request. `raced`: whether the second address was tried while the first was pending."""

    def __init__(self, server: Listener, silent: "_Silent") -> None:
        self.url = f"http://{NAME}:{silent.port}/"
        self._server = server
        self._silent = silent
        self._arrived = False
        self._waits = threading.Event()

    @property
    def raced(self) -> bool:
        """Whether it was, told once the request is answered."""
        self._waits.wait(5)
        return self._arrived

    def looked_up(self) -> None:
        """Start to wait for the second attempt; if none comes, let the first fail, so that the request may go on."""
        threading.Thread(target=self._wait, daemon=True).start()

    def _wait(self) -> None:
        until = threading.Event()
        for _ in range(int(PATIENCE / 0.02)):
            if self._server.connections:
                self._arrived = True
                break
            until.wait(0.02)
        self._silent.close()
        self._waits.set()


class _Silent:
    """A port of ::1 that accepts no more connections (Linux: SYNs are dropped), until it is closed."""

    def __init__(self, port: int) -> None:
        self.port = port
        try:
            self._sockets = [socket.create_server(("::1", port), family=socket.AF_INET6, backlog=0)]
        except OSError as error:
            raise NotHere("this machine has no IPv6") from error
        for _ in range(4):
            client = socket.socket(socket.AF_INET6)
            client.setblocking(False)
            client.connect_ex(("::1", port))
            self._sockets.append(client)

    def close(self) -> None:
        for one in self._sockets:
            one.close()


@contextlib.contextmanager
def race() -> Iterator[Race]:
    """Give the race; while it lasts, the name resolves in this process to ::1 and 127.0.0.1."""
    system = socket.getaddrinfo
    with Listener() as server:
        silent = _Silent(int(server.url.rpartition(":")[2]))
        one = Race(server, silent)

        def getaddrinfo(host: Any, port: Any, *args: Any, **keywords: Any) -> Any:
            if host not in (NAME, NAME.encode()):
                return system(host, port, *args, **keywords)
            one.looked_up()
            kind = (socket.SOCK_STREAM, socket.IPPROTO_TCP, "")
            return [
                (socket.AF_INET6, *kind, ("::1", silent.port, 0, 0)),
                (socket.AF_INET, *kind, ("127.0.0.1", silent.port)),
            ]

        socket.getaddrinfo = getaddrinfo
        try:
            yield one
        finally:
            socket.getaddrinfo = system
            silent.close()

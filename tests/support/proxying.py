"""Proxies of one's own: whether a request came to them, and what it asked for."""

import os
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from types import TracebackType

from tests.support.wire import Listener, answer


@contextmanager
def proxied(variable: str = "HTTP_PROXY", *, no_proxy: str = "", status: str = "200 OK") -> Iterator[Listener]:
    """Give a proxy that answers every request itself, after naming it in the environment of this process."""
    with Listener(answer(b"from the proxy", status=status)) as proxy:
        os.environ[variable] = proxy.url
        if no_proxy:
            os.environ["NO_PROXY"] = no_proxy
        yield proxy


class Socks:
    """A SOCKS5 proxy (RFC 1928) that answers each request itself.

    `resolver` tells who was to look up the name of the server: `"client"` where the proxy was given an address,
    `"proxy"` where it was given the name.
    """

    def __init__(self) -> None:
        self.resolver = ""
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self.address = f"127.0.0.1:{self._socket.getsockname()[1]}"

    def __enter__(self) -> "Socks":
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        with suppress(OSError):  # wakes the thread that waits for a connection, where the system lets it
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()

    def _serve(self) -> None:
        with suppress(OSError):  # the client has left, or nobody came
            client, _ = self._socket.accept()
            with client, client.makefile("rb") as stream:
                _version, methods = stream.read(2)
                stream.read(methods)
                client.sendall(b"\x05\x00")  # no authentication
                kind = stream.read(4)[3]
                self.resolver = "proxy" if kind == 3 else "client"
                stream.read({1: 4, 4: 16}.get(kind) or stream.read(1)[0])
                stream.read(2)  # the port
                client.sendall(b"\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00")  # connected
                while stream.readline() not in (b"\r\n", b""):
                    pass
                client.sendall(answer(b"from the proxy"))
                stream.read()  # until the client closes

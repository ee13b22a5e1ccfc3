"""A second address for a server: bytes go on as they came."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from urllib.parse import urlsplit


@contextmanager
def relayed(server: str, host: str) -> Iterator[str]:
    """Give the URL at which the server of this URL can be reached under another address of this machine."""
    parts = urlsplit(server)
    target = (parts.hostname or "", parts.port or 0)
    with socket.socket() as listener:
        listener.bind((host, 0))
        listener.listen()
        threading.Thread(target=_accept, args=(listener, target), daemon=True).start()
        yield f"{parts.scheme}://{host}:{listener.getsockname()[1]}"


def _accept(listener: socket.socket, target: tuple[str, int]) -> None:
    with suppress(OSError):  # closed
        while True:
            client, _ = listener.accept()
            server = socket.create_connection(target)
            for one, other in ((client, server), (server, client)):
                threading.Thread(target=_pump, args=(one, other), daemon=True).start()


def _pump(one: socket.socket, other: socket.socket) -> None:
    with suppress(OSError):  # either side has left
        while data := one.recv(65_536):
            other.sendall(data)
        other.shutdown(socket.SHUT_WR)

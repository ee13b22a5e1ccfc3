"""The wire, seen from the server's side: what a client sent, and answers made byte by byte."""

import base64
import socket
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from types import TracebackType
from typing import Any

Echo = Mapping[str, Any]


def header_of(echo: Echo, name: str) -> str | None:
    """Give the value of a header that the fault listener's `/echo` received, None where there was none."""
    return next((value for key, value in echo["headers"] if key.lower() == name.lower()), None)


def target_of(echo: Echo) -> str:
    """Give the path and query that the fault listener's `/echo` received (RFC 9112, section 3.2)."""
    return str(echo["request_line"]).split(" ")[1]


def body_of(echo: Echo) -> bytes:
    """Give the body that the fault listener's `/echo` received."""
    return base64.b64decode(echo["body"]["base64"])


def answer(body: bytes = b"", *headers: tuple[str, str], status: str = "200 OK") -> bytes:
    """Build an answer of HTTP/1.1 with these headers and a Content-Length, and no others."""
    lines = [f"HTTP/1.1 {status}", *(f"{name}: {value}" for name, value in headers), f"content-length: {len(body)}"]
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + body


@dataclass(frozen=True)
class Request:
    """A request as it was received."""

    raw: bytes

    @property
    def head(self) -> str:
        """The request line and the headers."""
        return self.raw.partition(b"\r\n\r\n")[0].decode("latin-1")

    @property
    def method(self) -> str:
        """The first word of the request line."""
        return self.head.split(" ")[0]

    @property
    def target(self) -> str:
        """The second word of the request line (RFC 9112, section 3.2)."""
        return self.head.split(" ")[1]

    @property
    def headers(self) -> list[tuple[str, str]]:
        """Names as they were spelled, and values, in their order."""
        pairs = (line.partition(":") for line in self.head.split("\r\n")[1:])
        return [(name, value.strip()) for name, _, value in pairs]

    @property
    def body(self) -> bytes:
        """What followed the headers: with the chunks' frames where it was chunked."""
        return self.raw.partition(b"\r\n\r\n")[2]

    def header(self, name: str) -> str | None:
        """Give the value of a header, None where there was none."""
        return next((value for key, value in self.headers if key.lower() == name.lower()), None)


class Listener:
    """A server of one's own on a free port, or on a Unix domain socket at `path`.

    It gives each request the same bytes, or those that a function makes of the request, and keeps the connection
    until the client closes it; bytes of None close it without an answer.
    """

    def __init__(
        self, answers: bytes | Callable[[Request], bytes | None] = b"", *, host: str = "127.0.0.1", path: str = ""
    ) -> None:
        self.requests: list[Request] = []
        self.connections = 0
        self._answers = answers or answer()
        self._clients: list[socket.socket] = []
        self._socket = socket.socket(socket.AF_UNIX if path else socket.AF_INET)
        self._socket.bind(path or (host, 0))
        self._socket.listen(128)
        port = 0 if path else self._socket.getsockname()[1]
        self.url = f"http://{host}:{port}"

    def __enter__(self) -> "Listener":
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        with suppress(OSError):  # wakes the thread that waits for connections, where the system lets it
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        for client in self._clients:
            client.close()

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._socket.accept()
            except OSError:  # closed
                return
            self.connections += 1
            self._clients.append(client)
            threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client: socket.socket) -> None:
        try:
            left = b""
            while True:
                raw, left = _received(client, left)
                if not raw:
                    break
                request = Request(raw)
                self.requests.append(request)
                answers = self._answers if isinstance(self._answers, bytes) else self._answers(request)
                if answers is None:
                    break
                client.sendall(answers)
        except OSError:  # the client has left, or the listener was closed
            pass
        finally:
            client.close()


def _received(client: socket.socket, data: bytes) -> tuple[bytes, bytes]:
    """Read one request; give it, and what was read of the next. Nothing where the client has left."""
    while (size := _size(data)) is None or len(data) < size:
        more = client.recv(65_536)
        if not more:
            return b"", b""
        data += more
    return data[:size], data[size:]


def _size(data: bytes) -> int | None:
    """Tell how long the request is that begins here, None while that cannot be told (RFC 9112, section 6.3)."""
    head, end, body = data.partition(b"\r\n\r\n")
    if not end:
        return None
    request = Request(head + end)
    start = len(head) + len(end)
    if "chunked" in (request.header("transfer-encoding") or "").lower():
        last = body.find(b"\r\n0\r\n\r\n") + 2 if not body.startswith(b"0\r\n\r\n") else 0
        return start + last + len(b"0\r\n\r\n") if last != 1 else None
    return start + int(request.header("content-length") or 0)

"""A body that comes in pieces, the later ones held back: to tell what a client gives before it has all."""

import socket
import threading
from contextlib import suppress
from types import TracebackType


class Held:
    """A server for one request: the first piece of its body comes with the headers, each other `seconds` later.

    On leaving, what is left comes without a wait. `complete` tells whether all was sent. The body is chunked, a
    chunk a piece (RFC 9112, section 7.1), unless `length` asks for a Content-Length.
    """

    def __init__(self, *pieces: bytes, seconds: float, length: bool = False) -> None:
        self.complete = False
        framing = f"content-length: {len(b''.join(pieces))}" if length else "transfer-encoding: chunked"
        head = f"HTTP/1.1 200 OK\r\ncontent-type: text/plain; charset=utf-8\r\n{framing}\r\n\r\n".encode()
        sent = [piece if length else b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces]
        end = b"" if length else b"0\r\n\r\n"
        self._pieces = [head + sent[0], *sent[1:-1], sent[-1] + end]
        self._seconds = seconds
        self._left = threading.Event()
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}/"

    def __enter__(self) -> "Held":
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._left.set()
        with suppress(OSError):  # wakes a thread that nobody came to, where the system lets it
            self._socket.shutdown(socket.SHUT_RDWR)
        self._thread.join(5)
        self._socket.close()

    def is_left(self) -> bool:
        """Tell whether the client closes its connection, within two seconds."""
        self._client.settimeout(2)
        try:
            return not self._client.recv(1)
        except TimeoutError:
            return False
        except ConnectionError:
            return True

    def _serve(self) -> None:
        with suppress(OSError):  # the client has left
            client, _ = self._socket.accept()
            self._client = client
            client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with client:
                head = b""
                while b"\r\n\r\n" not in head:
                    head += client.recv(65_536)
                client.sendall(self._pieces[0])
                for piece in self._pieces[1:]:
                    self._left.wait(self._seconds)
                    self.complete = piece is self._pieces[-1]
                    client.sendall(piece)
                self._left.wait()  # the client may still be reading

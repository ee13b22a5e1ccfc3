"""The first line that a client sends to a server: told by a server that reads it and leaves."""

import socket
import threading
from contextlib import suppress
from types import TracebackType


class Opening:
    """A server for one connection, over TCP in the clear. `line` is the first line that came."""

    def __init__(self) -> None:
        self.line = ""
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}/"

    def __enter__(self) -> "Opening":
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._thread.join(5)
        self._socket.close()

    def _serve(self) -> None:
        with suppress(OSError):  # nobody came
            self._socket.settimeout(5)
            client, _ = self._socket.accept()
            self._socket.close()  # a second attempt is refused
            with client, client.makefile("rb") as stream:
                self.line = stream.readline(200).decode("latin-1").rstrip()

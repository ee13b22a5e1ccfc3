"""Where the playground listens: five consecutive ports on 127.0.0.1, a socket file, and the line that says so."""

from __future__ import annotations

import signal
from dataclasses import dataclass
from pathlib import Path

HOST = "127.0.0.1"
PORT = 7249
PORTS = 5
STOPPING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
"""The signals that stop the playground: Ctrl-C, kill, and the end of the terminal."""


def folder(port: int) -> Path:
    """Return the folder of the socket file and the certificates of a playground whose first port is ``port``."""
    return Path(f"/tmp/playground-{port}")  # noqa: S108 - the same on every machine, so that programs can name it


@dataclass(frozen=True)
class Addresses:
    """The playground's addresses: URLs without a trailing slash, and a folder."""

    http: str
    https: str
    proxy: str
    faults: str
    proxy_auth: str
    files: str
    """The folder of the socket file and the certificates."""

    @classmethod
    def at(cls, port: int) -> Addresses:
        """Return the addresses of a playground whose first port is ``port``."""
        return cls(
            http=f"http://{HOST}:{port}",
            https=f"https://{HOST}:{port + 1}",
            proxy=f"http://{HOST}:{port + 2}",
            faults=f"http://{HOST}:{port + 3}",
            proxy_auth=f"http://{HOST}:{port + 4}",
            files=str(folder(port)),
        )

    def ready_line(self) -> str:
        """Return the line that ``python -m server`` prints once every listener accepts."""
        return (
            f"ready: {self.http} {self.https} proxy={self.proxy} faults={self.faults} proxy_auth={self.proxy_auth} "
            f"files={self.files}"
        )

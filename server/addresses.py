"""Where the playground listens: five consecutive ports on 127.0.0.1, and the line that announces them."""

from __future__ import annotations

from dataclasses import dataclass

HOST = "127.0.0.1"
PORT = 7249
PORTS = 5


@dataclass(frozen=True)
class Addresses:
    """The playground's addresses: URLs without a trailing slash."""

    http: str
    https: str
    proxy: str
    faults: str
    proxy_auth: str

    @classmethod
    def at(cls, port: int) -> Addresses:
        """Return the addresses of a playground whose first port is ``port``."""
        return cls(
            http=f"http://{HOST}:{port}",
            https=f"https://{HOST}:{port + 1}",
            proxy=f"http://{HOST}:{port + 2}",
            faults=f"http://{HOST}:{port + 3}",
            proxy_auth=f"http://{HOST}:{port + 4}",
        )

    def ready_line(self) -> str:
        """Return the line that ``python -m server`` prints once every listener accepts."""
        return f"ready: {self.http} {self.https} proxy={self.proxy} faults={self.faults} proxy_auth={self.proxy_auth}"

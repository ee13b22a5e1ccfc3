"""What the listeners know of the TCP connection that carries a request, and the app cannot see."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fastapi import Request

STATE = "connection"
"""The key of the connection in the ASGI scope's ``state``."""

_numbers = count(1)


@dataclass(eq=False)
class Connection:
    """One TCP connection: which it is, how many requests it has carried, whose certificate it showed."""

    number: int
    requests: int = 0
    open: bool = True
    client_name: str | None = None

    @classmethod
    def new(cls) -> Connection:
        """Return a connection with a number of its own."""
        return cls(next(_numbers))

    def close(self, *_: object) -> None:
        """Note that the connection is gone."""
        self.open = False


def connection_of(request: Request) -> Connection:
    """Return the connection of a request; without a listener below the app, each request has its own."""
    found = request.scope.get("state", {}).get(STATE)
    return found if isinstance(found, Connection) else Connection.new()

"""Values kept between requests: one a key and program, a bounded number of them; the oldest is forgotten."""

from __future__ import annotations

import time
from collections import OrderedDict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Annotated, Generic, TypeVar
from weakref import WeakSet

from fastapi import Path

from server.connection import Connection, connection_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from fastapi import Request

Kept = TypeVar("Kept")

MOST = 1000
IDLE_SECONDS = 2.0
Key = Annotated[str, Path(min_length=1, max_length=100)]
"""A name under which a script's requests are counted, apart from those of other scripts."""


@dataclass
class _Entry(Generic[Kept]):
    value: Kept
    connections: WeakSet[Connection] = field(default_factory=WeakSet)
    used: float = 0.0

    def is_left(self) -> bool:
        """Tell whether those who used it have gone: the next is another run of their program."""
        return time.monotonic() - self.used > IDLE_SECONDS and not any(found.open for found in self.connections)


class Remembered(Generic[Kept]):
    """One value a key, made at its first use, and anew once those who used it have gone; at most 1000 keys."""

    def __init__(self, make: Callable[[], Kept]) -> None:
        self._make = make
        self._kept: OrderedDict[str, _Entry[Kept]] = OrderedDict()

    def of(self, key: str, request: Request) -> Kept:
        """Return the value of ``key`` for a request that uses it."""
        entry = self._kept.get(key)
        if entry is None or entry.is_left():
            entry = self._kept[key] = _Entry(self._make())
            if len(self._kept) > MOST:
                self._kept.popitem(last=False)
        self._kept.move_to_end(key)
        entry.connections.add(connection_of(request))
        entry.used = time.monotonic()
        return entry.value

    def seen(self, key: str) -> Kept:
        """Return the value of ``key`` for whoever only looks at it."""
        entry = self._kept.get(key)
        return self._make() if entry is None else entry.value

    def forget(self, key: str) -> None:
        """Drop the value of ``key``, if there is one."""
        self._kept.pop(key, None)

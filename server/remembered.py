"""What the server keeps between requests, bounded: the oldest is forgotten."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Annotated, Generic, TypeVar

from fastapi import Path

if TYPE_CHECKING:
    from collections.abc import Callable

Kept = TypeVar("Kept")

MOST = 1000
Key = Annotated[str, Path(min_length=1, max_length=100)]
"""A name under which a script's requests are counted, apart from those of other scripts."""


class Remembered(Generic[Kept]):
    """One value a key, made at its first use; at most 1000 keys."""

    def __init__(self, make: Callable[[], Kept]) -> None:
        self._make = make
        self._kept: OrderedDict[str, Kept] = OrderedDict()

    def of(self, key: str) -> Kept:
        """Return the value of ``key``."""
        if key not in self._kept:
            self._kept[key] = self._make()
            if len(self._kept) > MOST:
                self._kept.popitem(last=False)
        self._kept.move_to_end(key)
        return self._kept[key]

    def forget(self, key: str) -> None:
        """Drop the value of ``key``, if there is one."""
        self._kept.pop(key, None)

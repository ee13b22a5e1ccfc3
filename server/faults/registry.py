"""The faults by their path."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from server.faults.exchange import Exchange

Handler = Callable[[Exchange], Awaitable[None]]


@dataclass(frozen=True)
class Fault:
    """A path of the fault listener: what it does, in one line."""

    path: str
    summary: str
    handler: Handler


FAULTS: dict[str, Fault] = {}


def fault(path: str) -> Callable[[Handler], Handler]:
    """Register a handler under a path; the first line of its docstring is its summary."""

    def register(handler: Handler) -> Handler:
        summary = (handler.__doc__ or "").splitlines()[0]
        FAULTS[path] = Fault(path, summary, handler)
        return handler

    return register

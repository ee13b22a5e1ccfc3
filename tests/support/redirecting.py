"""Servers of one's own that redirect, and what then arrives."""

import itertools
from collections.abc import Callable

from tests.support.wire import Listener, Request, answer


def redirecting(location: str, status: int = 302) -> Callable[[Request], bytes]:
    """Give answers that redirect every path to the location, except for that path itself: 200."""
    away = answer(b"", ("location", location), status=f"{status} Redirect")
    return lambda request: answer(b"arrived") if request.target == location else away


def endless() -> Callable[[Request], bytes]:
    """Give answers that redirect to a path that was never asked for before."""
    numbers = itertools.count(1)
    return lambda _: answer(b"", ("location", f"/{next(numbers)}"), status="302 Found")


def arrived(listener: Listener) -> str:
    """Give the method of the second request that the listener received, the one after a redirect, and its body."""
    request = listener.requests[1]
    return f"{request.method} {request.body.decode()}".strip()

"""One session or client shared by many threads: what came of their requests."""

import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from typing import Any

from tests.support.wire import Listener, Request, answer

SECONDS = 22
BURSTS = (20, 50, 20, 100)  # a pool that has to shrink and to grow meets more of its races


def failure_of(create: Callable[[], AbstractContextManager[Any]]) -> Exception | None:
    """Make 20 requests at once with a session, each from a thread of its own, then 50, 20 and 100, for 22 seconds.

    Gives the first exception that was raised, a `ValueError` where an answer was that of another request, or None.
    """
    sys.setswitchinterval(1e-6)  # a race that comes once in a million requests comes once in a thousand
    end = time.monotonic() + SECONDS
    with Listener(_told) as listener, ThreadPoolExecutor(max(BURSTS)) as pool:
        while time.monotonic() < end:
            with create() as session:
                for threads in BURSTS:
                    asked = [pool.submit(_ask, session, listener.url, number) for number in range(threads)]
                    if failures := [failure for one in asked if (failure := one.result())]:
                        return failures[0]
    return None


def _ask(session: Any, url: str, number: int) -> Exception | None:
    try:
        text = session.get(f"{url}/{number}", timeout=20).text
    except Exception as failure:
        return failure
    return None if text == str(number) else ValueError(f"asked for {number}, got {text!r}")


def _told(request: Request) -> bytes:
    """Answer with the path that was asked for, and with one of ten cookies, so that all write to the same jar."""
    number = request.target[1:]
    return answer(number.encode(), ("set-cookie", f"crumb{number[-1]}={number}; Path=/"))

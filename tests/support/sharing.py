"""One session or client shared by many threads: what came of their requests."""

import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from typing import Any

from tests.support.wire import Listener, Request, answer

SECONDS = 22
REQUESTS = 200


def failure_of(create: Callable[[], AbstractContextManager[Any]], threads: int) -> Exception | None:
    """Make 200 requests with a session from so many threads, then with another one, and so on for 22 seconds.

    Gives the first exception that was raised, a `ValueError` where an answer was that of another request, or None.
    """
    sys.setswitchinterval(1e-6)  # a race that comes once in a million requests comes once in a thousand
    end = time.monotonic() + SECONDS
    with Listener(_told) as listener, ThreadPoolExecutor(threads) as pool:
        while time.monotonic() < end:
            with create() as session:
                asked = [pool.submit(_ask, session, listener.url, number) for number in range(REQUESTS)]
                failures = [failure for one in asked if (failure := one.result())]
            if failures:
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

"""One session or client shared by many threads: what each of them got."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from tests.support.wire import Request, answer

REQUESTS = 200


def told(request: Request) -> bytes:
    """Answer with the path that was asked for, and with one of ten cookies, so that all write to the same jar."""
    number = request.target[1:]
    return answer(number.encode(), ("set-cookie", f"crumb{number[-1]}={number}; Path=/"))


def right_of(get: Callable[..., Any], url: str, threads: int) -> int:
    """Make the requests from so many threads, and count those that got the text that they had asked for."""

    def is_right(number: int) -> bool:
        try:
            return bool(get(f"{url}/{number}", timeout=20).text == str(number))
        except Exception:
            return False

    with ThreadPoolExecutor(threads) as pool:
        return sum(pool.map(is_right, range(REQUESTS)))

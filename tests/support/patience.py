"""How long a client would wait, told without waiting that long.

A blocking client is let get stuck, and its socket asked for its timeout. An event loop's clock is run ahead.
"""

import asyncio
import selectors
import socket
import threading
import time
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

STUCK = 0.5  # seconds in one and the same call on a socket


def patience(call: Callable[..., object], *args: Any, **keywords: Any) -> float | None:
    """Call it in a thread until it is stuck on a socket; give that socket's timeout in seconds, None for no end.

    Raises what the call raised, or `RuntimeError` where it returned. The thread is left
    behind, to end with the process.
    """
    since: list[tuple[float, socket.socket]] = []
    ended: list[BaseException] = []
    spy = _Spy(since)

    def run() -> None:
        spy.thread = threading.get_ident()
        try:
            call(*args, **keywords)
            ended.append(RuntimeError("it returned"))
        except BaseException as error:
            ended.append(error)

    with spy:
        threading.Thread(target=run, daemon=True).start()
        while not ended and (not since or time.monotonic() - since[-1][0] < STUCK):
            time.sleep(0.05)
        if ended:
            raise ended[0]
        return since[-1][1].gettimeout()


class _Spy:
    """Notes each call on a socket that may block, in one thread."""

    NAMES = ("connect", "recv", "recv_into")

    def __init__(self, since: list[tuple[float, socket.socket]]) -> None:
        self.thread = 0
        self._since = since

    def __enter__(self) -> None:
        for name in self.NAMES:
            setattr(socket.socket, name, self._noting(getattr(socket.socket, name)))

    def __exit__(self, *_: object) -> None:
        for name in self.NAMES:
            delattr(socket.socket, name)  # what is left is the built-in method of its base class

    def _noting(self, method: Callable[..., Any]) -> Callable[..., Any]:
        def noted(sock: socket.socket, *args: Any) -> Any:
            if threading.get_ident() == self.thread:
                self._since.append((time.monotonic(), sock))
            return method(sock, *args)

        return noted


def patience_of(work: Callable[[], Coroutine[Any, Any, object]]) -> float:
    """Run it in a loop whose clock runs ahead while nothing happens; give the seconds on it until it timed out.

    Raises `RuntimeError` where it ended otherwise.
    """
    with asyncio.Runner(loop_factory=_RunAhead) as runner:
        try:
            runner.run(work())
        except TimeoutError:
            return round(runner.get_loop().time() - _START, 3)
    raise RuntimeError("it did not time out")


_START = 1_000.0


class _RunAhead(asyncio.SelectorEventLoop):
    def __init__(self) -> None:
        self._now = _START
        super().__init__(_Ahead(self))

    def time(self) -> float:
        return self._now

    def skip(self, seconds: float) -> None:
        self._now += seconds


class _Ahead(selectors.DefaultSelector):  # type: ignore[misc,valid-type,unused-ignore]
    def __init__(self, loop: _RunAhead) -> None:
        super().__init__()
        self._loop = loop

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        # What is under way on this machine gets its real time first; only then is nothing going to happen.
        ready = super().select(timeout if timeout is None else min(timeout, STUCK))
        if not ready and timeout:
            self._loop.skip(timeout)
        return ready


def timed_out(call: Callable[..., object], *args: Any, **keywords: Any) -> bool:
    """Call it, and tell whether it raised what is called a timeout. Any other exception escapes."""
    try:
        call(*args, **keywords)
    except Exception as error:
        if "Timeout" not in type(error).__name__:
            raise
        return True
    return False


async def timed_out_awaiting(awaitable: Awaitable[object]) -> bool:
    """Await it, and tell whether it raised what is called a timeout. Any other exception escapes."""
    try:
        await awaitable
    except TimeoutError:
        return True
    return False

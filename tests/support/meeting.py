"""Requests that wait for each other, so that a number of them is under way at once."""

import threading
import time

from tests.support.wire import Request, answer


class Meeting:
    """Answers for a `Listener`: given once `size` requests are there, again and again.

    Where that many do not come, they are given when none has come for `seconds`, and from then on at once.
    """

    def __init__(self, size: int, *, seconds: float = 1.5) -> None:
        self.most = 0
        """The most requests that were under way at once."""
        self._size = size
        self._seconds = seconds
        self._present = 0
        self._arrived = 0
        self._latest = 0.0
        self._is_over = False
        self._changed = threading.Condition()

    def __call__(self, request: Request) -> bytes:
        """Answer a request."""
        with self._changed:
            self._present += 1
            self._arrived += 1
            self._latest = time.monotonic()
            self.most = max(self.most, self._present)
            self._changed.notify_all()
            self._wait_until(-(-self._arrived // self._size) * self._size)
            self._present -= 1
        return answer(b"here")

    def _wait_until(self, arrived: int) -> None:
        while self._arrived < arrived and not self._is_over:
            left = self._latest + self._seconds - time.monotonic()
            if left <= 0:
                self._is_over = True
                self._changed.notify_all()
            else:
                self._changed.wait(left)

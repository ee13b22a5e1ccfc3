"""A span of time in which answers are counted, while as many requests as wanted are under way all the time."""

import gc
import threading
import time
from collections import Counter
from pathlib import Path

FEW = 2  # answers for each request at once: a window that has fewer goes on, until LIMIT
LIMIT = 1.0  # seconds
WARM_UP, WARM_LIMIT = 0.1, 0.5  # seconds; it ends in between, once each of the requests at once had an answer
TICK = 0.01
SNMP = Path("/proc/net/snmp")


class Window:
    """Counts what arrives from its beginning to its end. Each worker notes its answers and its errors."""

    def __init__(self, at_once: int, seconds: float) -> None:
        self.at_once, self.seconds = at_once, seconds
        self.answers: list[list[tuple[float, float]]] = [[] for _ in range(at_once)]  # when, and after how long
        self.errors: Counter[str] = Counter()
        self.over = False
        self._made = time.perf_counter()
        self._begun: float | None = None
        self._counted = 0
        self._cpu = 0.0
        self._opened: int | None = None
        self._looks = threading.Lock()
        self._next = 0.0
        gc.collect()

    def start(self) -> None:
        """Begin to warm up."""
        self._made = time.perf_counter()

    def note(self, worker: int, started: float) -> None:
        """Note an answer."""
        now = time.perf_counter()
        self.answers[worker].append((now, now - started))
        self._look_if_due(now)

    def fail(self, error: Exception) -> None:
        """Note a request that failed."""
        self.errors[type(error).__name__] += 1
        self._look_if_due(time.perf_counter())

    def look(self) -> None:
        """Begin once it is warm, and end once enough was seen.

        Whoever notes an answer looks too: a thread that only looks would hardly get its turn among hundreds.
        """
        if self._looks.acquire(blocking=False):
            try:
                self._look()
            finally:
                self._looks.release()

    def _look_if_due(self, now: float) -> None:
        if now >= self._next:
            self.look()

    def _look(self) -> None:
        now = time.perf_counter()
        self._next = now + TICK
        if self.over:
            return
        number = sum(map(len, self.answers))
        if self._begun is None:
            warm = now - self._made >= WARM_UP and all(self.answers)
            if warm or now - self._made >= WARM_LIMIT:
                self._begun, self._counted = now, number
                self._cpu, self._opened = time.process_time(), connections_opened()
                self.errors.clear()
            return
        enough = now - self._begun >= self.seconds and number - self._counted >= FEW * self.at_once
        if enough or now - self._begun >= LIMIT:
            self._ended = now
            self._cpu = time.process_time() - self._cpu
            if self._opened is not None:
                self._opened = (connections_opened() or 0) - self._opened
            self.over = True

    def figures(self) -> dict[str, float | None]:
        """Give what was seen. Raises `ValueError` where no request was answered."""
        begun = self._begun or 0.0
        times = sorted(took for each in self.answers for when, took in each if begun < when <= self._ended)
        if not times:
            raise ValueError(f"no answer came: {dict(self.errors)}")
        found: dict[str, float | None] = {
            "rate": len(times) / (self._ended - begun),
            "cpu": self._cpu / len(times) * 1e6,
            "errors": self.errors.total(),
        }
        for share in (50, 95, 99):
            found[f"p{share}"] = times[min(len(times) - 1, len(times) * share // 100)] * 1e3
        found["opened"] = None if self._opened is None else self._opened / len(times) * 100
        return found


def connections_opened() -> int | None:
    """Give how many connections this machine has opened: Linux counts them (RFC 4022, tcpActiveOpens)."""
    if not SNMP.exists():
        return None
    names, values = (line.split() for line in SNMP.read_text().splitlines() if line.startswith("Tcp:"))
    return int(values[names.index("ActiveOpens")])

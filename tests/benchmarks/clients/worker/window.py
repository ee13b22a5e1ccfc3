"""A span of time in which answers are counted, while as many requests as wanted are under way all the time.

It is looked at slice by slice, and what counts are the slices in which nothing else slowed the processors: the first
that are long enough together, or the quietest where there were too few.
"""

import bisect
import gc
import threading
import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from .quiet import QUIET, Probes

FEW = 2  # answers for each request at once: a window that has fewer goes on, until its limit
WARM_UP, WARM_LIMIT = 0.1, 0.5  # seconds; it ends in between, once each of the requests at once had an answer
TICK = 0.01  # seconds
SLICE = 0.02  # seconds, or until the next answer
SNMP = Path("/proc/net/snmp")


@dataclass(frozen=True)
class Slice:
    """From one look to the next; `slowness` is 1.0 where nothing else slowed the processors."""

    begun: float
    ended: float
    answers: int
    cpu: float
    slowness: float


class Window:
    """Counts what arrives from its beginning to its end. Each worker notes its answers and its errors."""

    def __init__(self, at_once: int, seconds: float, limit: float, probes: Probes) -> None:
        self.at_once, self.seconds, self.limit, self.probes = at_once, seconds, limit, probes
        self.answers: list[list[tuple[float, float]]] = [[] for _ in range(at_once)]  # when, and after how long
        self.errors: Counter[str] = Counter()
        self.over = False
        self._made = time.perf_counter()
        self._begun: float | None = None
        self._slices: list[Slice] = []
        self._mark = (0.0, 0, 0.0)  # the last look: when, answers until then, processor time until then
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
        if self._begun is None:
            warm = now - self._made >= WARM_UP and all(self.answers)
            if warm or now - self._made >= WARM_LIMIT:
                self._begun, self._opened = now, connections_opened()
                self._mark = (now, self._number(), time.process_time())
                self.errors.clear()
        elif now - self._mark[0] >= SLICE:
            self._end_slice(now)
            quiet = [each for each in self._slices if each.slowness <= QUIET]
            if self._is_enough(quiet) or now - self._begun >= self.limit:
                if self._opened is not None:
                    self._opened = (connections_opened() or 0) - self._opened
                self.over = True

    def _number(self) -> int:
        return sum(map(len, self.answers))

    def _end_slice(self, now: float) -> None:
        begun, answers, cpu = self._mark
        self._mark = (now, self._number(), time.process_time())
        slowness = self.probes.slowness(begun, now)
        self._slices.append(Slice(begun, now, self._mark[1] - answers, self._mark[2] - cpu, slowness))

    def _is_enough(self, slices: list[Slice]) -> bool:
        answers = sum(each.answers for each in slices)
        return seconds_of(slices) >= self.seconds and answers >= FEW * self.at_once

    def _counted(self) -> list[Slice]:
        """Give the slices that count, in the order of time."""
        found: list[Slice] = []
        for seen in sorted(self._slices, key=lambda each: max(each.slowness, QUIET)):  # it keeps the order of time
            if self._is_enough(found):
                break
            found.append(seen)
        return sorted(found, key=lambda each: each.begun)

    def figures(self) -> dict[str, float | None]:
        """Give what was seen. Raises `ValueError` where each request failed."""
        counted = self._counted()
        begins = [each.begun for each in counted]

        def counts(when: float) -> bool:
            place = bisect.bisect_left(begins, when) - 1
            return place >= 0 and when <= counted[place].ended

        times = sorted(took for each in self.answers for when, took in each if counts(when))
        if not times and self.errors:
            raise ValueError(f"no answer came: {dict(self.errors)}")
        if not times:
            return {"rate": 0.0, "errors": 0} | dict.fromkeys(("cpu", "p50", "p95", "p99", "opened"))
        seconds = seconds_of(counted)
        quiet = seconds_of(each for each in counted if each.slowness <= QUIET)
        found: dict[str, float | None] = {
            "rate": len(times) / seconds,
            "cpu": sum(each.cpu for each in counted) / len(times) * 1e6,
            "errors": self.errors.total(),
            "quiet": quiet / seconds,
        }
        for share in (50, 95, 99):
            found[f"p{share}"] = times[min(len(times) - 1, len(times) * share // 100)] * 1e3
        since = self._slices[0].begun
        seen = sum(1 for each in self.answers for when, _ in each if since < when <= self._slices[-1].ended)
        found["opened"] = None if self._opened is None else self._opened / seen * 100
        return found


@dataclass(frozen=True)
class Drive:
    """What to drive: the adapter's `call` with `url`, until `seconds` were counted, or for `limit` seconds.

    A body of bytes must have `size` of them. After the `last` order nothing is ended. `probes` is the file of those.
    """

    url: str
    seconds: float
    limit: float
    call: str
    size: int
    last: bool
    probes: str | None

    def window(self, at_once: int) -> Window:
        """Give the window in which the answers are counted."""
        return Window(at_once, self.seconds, self.limit, Probes(self.probes))


def seconds_of(slices: Iterable[Slice]) -> float:
    """Give how long they are together."""
    return sum(each.ended - each.begun for each in slices)


def connections_opened() -> int | None:
    """Give how many connections this machine has opened: Linux counts them (RFC 4022, tcpActiveOpens)."""
    if not SNMP.exists():
        return None
    names, values = (line.split() for line in SNMP.read_text().splitlines() if line.startswith("Tcp:"))
    return int(values[names.index("ActiveOpens")])

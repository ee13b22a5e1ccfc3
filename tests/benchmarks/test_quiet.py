"""What counts of a window: the slices in which nothing else slowed the processors."""

import mmap
import struct
import time
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import psutil
import pytest

from tests.benchmarks.clients.contenders import AIOHTTP, REQUESTS
from tests.benchmarks.clients.cores import Cores
from tests.benchmarks.clients.probing import PROBE, probing
from tests.benchmarks.clients.reporting import record
from tests.benchmarks.clients.worker import quiet, window
from tests.benchmarks.written_answers import run_of

LIMIT = 1.2  # seconds


class Clock:
    """A clock that goes on as it is told."""

    now = 100.0

    def __call__(self) -> float:
        return self.now


class Told(quiet.Probes):
    """Probes that find what they are told."""

    def __init__(self, slowness_at: Callable[[float], float]) -> None:
        super().__init__(None)
        self.slowness_at = slowness_at

    def slowness(self, since: float, until: float) -> float:
        return self.slowness_at(since)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(window, "time", SimpleNamespace(perf_counter=clock, process_time=clock))
    return clock


def answered(clock: Clock, slowness_at: Callable[[float], float], at_once: int = 1) -> dict[str, float | None]:
    """Give the figures of a client that answers after 1 ms, or as much later as it is slowed."""
    counted = window.Window(at_once, 0.1, LIMIT, Told(slowness_at))
    while not counted.over:
        began = clock.now
        clock.now += 0.001 * slowness_at(began)
        counted.note(int(clock.now * 1e6) % at_once, began)
    return counted.figures()


def test_where_nothing_slows_the_first_slices_count(clock: Clock) -> None:
    figures = answered(clock, lambda _: 1.0)
    assert figures["rate"] == pytest.approx(1000)
    assert figures["cpu"] == pytest.approx(1000)  # µs
    assert figures["p99"] == pytest.approx(1)  # ms
    assert figures["quiet"] == 1
    assert clock.now == pytest.approx(100 + window.WARM_UP + 0.1, abs=window.SLICE)


def test_what_was_slowed_does_not_count(clock: Clock) -> None:
    figures = answered(clock, lambda now: 2.0 if 100.05 <= now < 100.6 else 1.0)
    assert figures["rate"] == pytest.approx(1000, rel=0.02)
    assert figures["p99"] == pytest.approx(1)
    assert figures["quiet"] == 1
    assert clock.now > 100.6


def test_where_too_little_was_undisturbed_the_quietest_counts(clock: Clock) -> None:
    figures = answered(clock, lambda now: 1.0 if 100.5 <= now < 100.54 else 1.5 if now < 100.7 else 2.0)
    assert figures["quiet"] == pytest.approx(0.4, abs=0.1)
    assert 700 < float(figures["rate"] or 0) < 900
    assert clock.now == pytest.approx(100 + window.WARM_UP + LIMIT, abs=0.1)


def test_no_answer_without_an_error_is_a_rate_of_nothing(clock: Clock) -> None:
    counted = window.Window(1, 0.1, LIMIT, Told(lambda _: 1.0))
    while not counted.over:
        clock.now += 0.01
        counted.look()
    assert counted.figures()["rate"] == 0
    assert counted.figures()["p50"] is None, "a column without a value, as the page reads it"
    counted.fail(TimeoutError())
    with pytest.raises(ValueError, match="no answer came"):
        counted.figures()


def write(path: Path, *processors: list[tuple[float, float]]) -> quiet.Probes:
    """Write what probes found, as they do; give a reader."""
    quiet.empty(path, len(processors))
    with path.open("r+b") as file, mmap.mmap(file.fileno(), 0) as values:
        for number, found in enumerate(processors):
            start = number * quiet.RECORD * 8
            for count, pair in enumerate(found):
                struct.pack_into("dd", values, start + 8 + 16 * (count % quiet.KEPT), *pair)
            struct.pack_into("d", values, start, len(found))
    return quiet.Probes(str(path))


def test_the_processor_of_the_client_counts_twice(tmp_path: Path) -> None:
    probes = write(tmp_path / "probes", [(1.0, 1.6), (2.0, 1.0)], [(1.0, 1.0), (2.0, 1.6)])
    assert probes.slowness(0.5, 1.5) == pytest.approx(1.2)
    assert probes.slowness(1.5, 2.5) == pytest.approx(1.4)
    assert probes.slowness(1.0, 2.0) == pytest.approx(1.4), "what was written at the beginning is of the span before"
    assert probes.slowness(2.5, 3.0) == 1.0, "no probe tells"


def test_a_probe_that_fell_into_an_interrupt_hardly_counts(tmp_path: Path) -> None:
    probes = write(tmp_path / "probes", [(float(second), 90.0 if second == 3 else 1.0) for second in range(10)])
    assert probes.slowness(-1, 9) == pytest.approx(1.1)


def test_what_is_overwritten_is_not_read(tmp_path: Path) -> None:
    probes = write(tmp_path / "probes", [(float(number), 1.0 + number) for number in range(quiet.KEPT + 100)])
    (took,) = probes.took(-1, quiet.KEPT + 100)
    assert len(took) == quiet.KEPT - 1
    assert took[0] == quiet.KEPT + 100
    assert took[-1] == took[0] - quiet.KEPT + 2


def test_without_probes_everything_is_undisturbed() -> None:
    assert quiet.Probes(None).slowness(0, 1) == 1.0


def test_a_window_without_an_undisturbed_slice_is_no_less_a_part_of_the_round(monkeypatch: pytest.MonkeyPatch) -> None:
    shares = iter([0.0, 1.0])
    run = run_of(
        "latency", [REQUESTS, AIOHTTP], lambda _: {"rate": 1.0, "quiet": next(shares)}, monkeypatch, quick=True
    )
    run.measure()
    assert record(run, {})["machine"]["quiet"] == [0.5]


def test_a_probe_on_each_processor_ends_with_what_is_measured() -> None:
    cores = Cores.found()
    with probing(cores) as path:
        begun = time.monotonic()
        time.sleep(0.1)
        found = quiet.Probes(path).took(begun, time.monotonic())
        children = psutil.Process().children(recursive=True)
    assert len(found) == len(cores.server | cores.client)
    assert all(0 < one < 1000 for took in found for one in took)
    assert all(found)
    assert not any(child.is_running() and PROBE in child.cmdline() for child in children)

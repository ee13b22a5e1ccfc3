"""Times the same few steps again and again on one processor, and writes what they take, in the form of `quiet.py`.

python -m tests.benchmarks.clients.probe FILE NUMBER PROCESSOR
"""

import mmap
import os
import sys
import time
from collections import Counter
from pathlib import Path

from .worker.quiet import KEPT, PERIOD, RECORD

STEPS = 3000  # about 40 µs
STEP = 0.25  # µs: how finely it remembers what the steps took
USUAL = 0.1  # a tenth of the probes took less than what counts as undisturbed
RENEWED = 200  # probes after which that is looked at again


def main(file: str, number: int, processor: int) -> None:
    """Probe until the process that started it is gone."""
    os.sched_setaffinity(0, {processor})
    parent = os.getppid()
    with Path(file).open("r+b") as opened:
        values = memoryview(mmap.mmap(opened.fileno(), 0)).cast("d")[number * RECORD : (number + 1) * RECORD]
    seen: Counter[int] = Counter()
    for _ in range(RENEWED):
        seen[_probe()] += 1
        time.sleep(PERIOD)
    count = 0
    while os.getppid() == parent:
        if count % RENEWED == 0:
            usual = _usual(seen)
        took = _probe()
        seen[took] += 1
        place = 1 + 2 * (count % KEPT)
        values[place], values[place + 1] = time.monotonic(), took / usual
        count += 1
        values[0] = count
        time.sleep(PERIOD)


def _probe() -> int:
    for _ in range(STEPS // 5):  # what ran before has left the caches full of its own
        pass
    started = time.thread_time_ns()  # not while something else has the processor
    for _ in range(STEPS):
        pass
    return round((time.thread_time_ns() - started) / 1e3 / STEP)


def _usual(seen: Counter[int]) -> int:
    left = seen.total() * USUAL
    for took in sorted(seen):
        left -= seen[took]
        if left <= 0:
            return took
    return max(seen)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))

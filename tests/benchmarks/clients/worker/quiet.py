"""How fast the processors are from moment to moment: on a shared machine others slow them, and no counter says so.

A probe on each processor (`probe.py`, one folder up) times the same few steps every `PERIOD` and writes it to a file
that is shared: for each processor a count, then `KEPT` pairs of when (seconds of `CLOCK_MONOTONIC`, which all processes
share) and how long it took, as a multiple of what it takes undisturbed.
"""

import mmap
import struct
from pathlib import Path
from statistics import fmean

PERIOD = 0.005  # seconds
KEPT = 8192
RECORD = 1 + 2 * KEPT
QUIET = 1.15  # up to so much longer is undisturbed: beside a busy neighbour it takes 1.6 times as long
MOST = 2.0  # what one probe counts for at most: some fall into an interrupt


class Probes:
    """Reads what the probes write; without a file everything counts as undisturbed."""

    def __init__(self, path: str | None) -> None:
        self._values: memoryview[float] | None = None
        if path:
            with Path(path).open("rb") as file:
                mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
            self._values = memoryview(mapped).cast("d")

    def slowness(self, since: float, until: float) -> float:
        """Give what the steps took in that span, on average, as a multiple; 1.0 where no probe tells.

        The client's processor, the last, counts for two: it is the one that is always at work.
        """
        took = [fmean(min(one, MOST) for one in each) for each in self.took(since, until) if each]
        return fmean([*took, took[-1]]) if took else 1.0

    def took(self, since: float, until: float) -> list[list[float]]:
        """Give, for each processor, what the steps took in that span, newest first."""
        values = self._values
        found = []
        for start in range(0, len(values) if values else 0, RECORD):
            assert values
            newest, took = int(values[start]), []
            for number in range(newest, max(newest - KEPT + 1, 0), -1):  # the oldest may be overwritten
                place = start + 1 + 2 * ((number - 1) % KEPT)
                if values[place] <= since:
                    break
                if values[place] <= until:
                    took.append(values[place + 1])
            found.append(took)
        return found


def empty(path: Path, processors: int) -> None:
    """Make the file."""
    path.write_bytes(struct.pack("d", 0.0) * (RECORD * processors))

"""In which source files the processor is found: the main thread's frame, looked at each millisecond of its time."""

import signal
import sysconfig
from collections import Counter
from pathlib import PurePath
from types import FrameType
from typing import Self

EVERY = 0.001  # seconds of processor time
FOLDERS = [sysconfig.get_path(name) for name in ("purelib", "platlib", "stdlib")]


class Profile:
    """Samples while its context lasts. Time in a function written in C is its caller's."""

    def __init__(self) -> None:
        self._seen: Counter[str] = Counter()

    def __enter__(self) -> Self:
        signal.signal(signal.SIGPROF, self._look)
        signal.setitimer(signal.ITIMER_PROF, EVERY, EVERY)
        return self

    def __exit__(self, *_: object) -> None:
        signal.setitimer(signal.ITIMER_PROF, 0)

    def shares(self) -> dict[str, float]:
        """Give each file's share of the samples."""
        total = self._seen.total()
        return {name: number / total for name, number in self._seen.most_common(12)}

    def _look(self, _number: int, frame: FrameType | None) -> None:
        if frame:
            self._seen[_file(frame.f_code.co_filename)] += 1


def _file(path: str) -> str:
    for folder in FOLDERS:
        if PurePath(path).is_relative_to(folder):
            return PurePath(path).relative_to(folder).as_posix()
    return "the benchmark" if "/" in path else path.strip("<>")

"""How much memory a piece of code needs at most."""

import tracemalloc
from types import TracebackType

MIB = 1024 * 1024


class Growth:
    """A context manager; `peak` is the most that Python's allocators held above the start, in bytes."""

    peak: int

    def __enter__(self) -> "Growth":
        tracemalloc.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()

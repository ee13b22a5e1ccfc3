"""How much memory this process needed at most."""

import gc
import resource
import sys
from types import TracebackType

MIB = 1024 * 1024


class Peak:
    """A context manager; `growth` is by how many bytes the peak of the resident set grew."""

    growth: int

    def __enter__(self) -> "Peak":
        gc.collect()
        self._before = _peak()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.growth = _peak() - self._before


def _peak() -> int:
    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return used if sys.platform == "darwin" else used * 1024

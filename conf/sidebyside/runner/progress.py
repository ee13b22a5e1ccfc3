"""What the terminal shows while jobs run."""

import sys


class Progress:
    """A line that counts the jobs done: rewritten on a terminal, printed at every tenth elsewhere."""

    def __init__(self, what: str, total: int) -> None:
        self._what = what
        self._total = total
        self._stream = sys.stderr
        self._done = self._failed = 0

    def step(self, name: str, *, failed: bool) -> None:
        """Count one job."""
        self._done += 1
        self._failed += failed
        line = f"{self._what}: {self._done}/{self._total}" + (f", {self._failed} failed" if self._failed else "")
        if self._stream.isatty():
            end = "\n" if self._done == self._total else ""
            self._stream.write(f"\r\x1b[K{line}  {name if not end else ''}{end}")
        elif self._done == self._total or self._done * 10 // self._total > (self._done - 1) * 10 // self._total:
            self._stream.write(line + "\n")
        self._stream.flush()

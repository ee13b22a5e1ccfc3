"""How much memory the process holds, as the system counts it."""

import contextlib
import gc
import resource
import sys
from pathlib import Path

STATUS = Path("/proc/self/status")
FORGET = Path("/proc/self/clear_refs")
MIB = 1 << 20


class Growth:
    """From when it was made: by how much the most that was ever resident exceeds what was resident then."""

    def __init__(self) -> None:
        gc.collect()
        with contextlib.suppress(OSError):  # elsewhere than on Linux what the imports took stays the most
            FORGET.write_text("5", encoding="ascii")  # proc(5): resets VmHWM
        self._before = _most()

    def figures(self) -> dict[str, float]:
        """Give the growth in MiB."""
        return {"growth": (_most() - self._before) / MIB}


class Held:
    """From when it was made: how much more is resident, and how many more files are open."""

    def __init__(self) -> None:
        gc.collect()
        self._before, self._files = _now(), _open_files()

    def figures(self, wanted: int) -> dict[str, float]:
        """Give the memory for each connection in KiB. Raises `ValueError` unless as many connections are open."""
        gc.collect()
        more = _open_files() - self._files
        if more < wanted - 1:  # one was open before
            raise ValueError(f"{more + 1} connections are open, not {wanted}")
        return {"held": (_now() - self._before) / 1024 / wanted}


def _most() -> int:
    if STATUS.exists():
        return _status("VmHWM")
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most * 1024


def _now() -> int:
    return _status("VmRSS") if STATUS.exists() else _most()


def _status(name: str) -> int:
    [line] = [line for line in STATUS.read_text().splitlines() if line.startswith(f"{name}:")]
    return int(line.split()[1]) * 1024


def _open_files() -> int:
    return sum(1 for _ in Path("/dev/fd").iterdir())

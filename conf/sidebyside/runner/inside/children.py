"""The children of this process: those that it forked, and on Linux those that were abandoned to it."""

import ctypes
import os
import sys
from pathlib import Path

PR_SET_CHILD_SUBREAPER = 36  # prctl(2)


def adopt_the_abandoned(*, from_now_on: bool = True) -> None:
    """Become the parent of what this process's children leave running, where the system can do that: on Linux."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, int(from_now_on), 0, 0, 0)


def children() -> list[int]:
    """Give the children of this process, ended ones among them; none where the system does not say."""
    listed = Path(f"/proc/self/task/{os.getpid()}/children")
    return [int(pid) for pid in listed.read_text().split()] if listed.exists() else []

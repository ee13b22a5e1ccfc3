"""What nox started ends with nox: killed with SIGKILL, it can stop nothing itself. Standard library only."""

from __future__ import annotations

import os
import signal
import threading
import time

NOX = "NOX_PROCESS"
EVERY = 1  # seconds


def end_with_nox() -> None:
    """Interrupt this process once nox, whose process the environment variable NOX_PROCESS names, is gone."""
    if nox := os.environ.get(NOX):
        threading.Thread(target=_watch, args=(int(nox),), daemon=True).start()


def _watch(nox: int) -> None:
    while _is_there(nox):
        time.sleep(EVERY)
    os.kill(os.getpid(), signal.SIGINT)


def _is_there(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True

"""What nox started ends with nox: killed with SIGKILL, it can stop nothing itself. Standard library only.

`python -m server.ending MODULE ARGUMENTS...` runs another's module in that way.
"""

from __future__ import annotations

import functools
import os
import runpy
import signal
import sys
import threading
import time

NOX = "NOX_PROCESS"
EVERY = 1  # seconds


@functools.cache  # one watch a process
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


if __name__ == "__main__":
    end_with_nox()
    del sys.argv[0]
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)

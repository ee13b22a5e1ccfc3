"""A job's supervisor: reads what the program prints, holds it to its limits, and ends all that it left running."""

import contextlib
import os
import select
import signal
import time
from pathlib import Path
from typing import Any

from sidebyside.runner.inside.children import adopt_the_abandoned, children
from sidebyside.runner.inside.report import tell

CAP = 1_000_000  # bytes of output
TOO_MUCH = f"printed more than {CAP:,} bytes"
LEAVING = 0.5  # seconds: what the program started may end a little after it
MANY = 65_536


def supervise(program: int, output: int, lifeline: int, order: dict[str, Any]) -> None:
    """Watch the program until it has ended and nothing of it is left, and report how it went.

    Args:
        program: the process, which leads a group of its own.
        output: what it prints can be read here.
        lifeline: hangs up with the runner. Then there is nobody to report to.
        order: its `limit` in seconds, and where its `report` is.

    """
    adopt_the_abandoned()
    printed = bytearray()
    problem = _watch(program, output, lifeline, order["limit"], printed)
    if problem is None and _is_left(program, LEAVING):
        problem = "left a process running"
    _end(program)
    os.set_blocking(output, False)  # on other systems than Linux somebody may still hold it
    with contextlib.suppress(BlockingIOError):
        while len(printed) <= CAP and (chunk := os.read(output, MANY)):
            printed += chunk
    if len(printed) > CAP:
        problem = TOO_MUCH
    said = printed[:CAP].decode(errors="replace")
    tell(Path(order["report"]), {"ended": True, "output": said, "problem": problem})


def _watch(program: int, output: int, lifeline: int, limit: float, printed: bytearray) -> str | None:
    """Read what the program prints until it ends or has to. Returns what went wrong."""
    ended = _wakes_at_a_childs_end()
    poll = select.poll()
    poll.register(lifeline, 0)  # POLLHUP comes unasked
    poll.register(ended, select.POLLIN)
    poll.register(output, select.POLLIN)
    deadline = time.monotonic() + limit
    while True:
        pid, status = os.waitpid(program, os.WNOHANG)
        if pid:
            exited = os.waitstatus_to_exitcode(status)
            return f"exited with {exited}" if exited else None
        left = deadline - time.monotonic()
        if left <= 0:
            return f"still running after {limit:g} s"
        for ready, _ in poll.poll(left * 1000):
            if ready == lifeline:
                _end(program)
                os._exit(1)
            chunk = os.read(ready, MANY)
            if ready == output:
                printed += chunk
                if len(printed) > CAP:
                    return TOO_MUCH
                if not chunk:  # closed by a program that goes on
                    poll.unregister(output)


def _wakes_at_a_childs_end() -> int:
    """Give a descriptor to poll that can be read when a child has ended."""
    woken, wake = os.pipe()
    os.set_blocking(wake, False)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    signal.set_wakeup_fd(wake, warn_on_full_buffer=False)
    return woken


def _is_left(group: int, seconds: float) -> bool:
    """Tell whether something is still running after the time, in the program's group or escaped from it."""
    until = time.monotonic() + seconds
    while running := _is_running(group):
        if time.monotonic() > until:
            break
        time.sleep(0.01)
    return running


def _is_running(group: int) -> bool:
    with contextlib.suppress(ChildProcessError):
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass
        return True  # a child that has not ended, the program itself or one that was abandoned to us
    with contextlib.suppress(ProcessLookupError):
        os.killpg(group, 0)
        return True
    return False


def _end(group: int) -> None:
    """Kill the group, and what escaped from it: whatever starts meanwhile is a child of ours before long."""
    while _is_running(group):
        with contextlib.suppress(ProcessLookupError):
            os.killpg(group, signal.SIGKILL)
        for pid in children():
            os.kill(pid, signal.SIGKILL)
        time.sleep(0.001)

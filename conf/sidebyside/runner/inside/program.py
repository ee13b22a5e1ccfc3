"""What runs in a job's process: a script as a program, or a function of a fact."""

import asyncio
import importlib
import inspect
import os
import runpy
import signal
import sys
import warnings
from collections.abc import Callable, Iterable
from pathlib import Path
from types import SimpleNamespace, TracebackType
from typing import Any

from sidebyside.runner.inside.loopback import refuse_beyond_loopback
from sidebyside.runner.inside.outcome import described
from sidebyside.runner.inside.report import tell


def detach(printed: int, close: Iterable[int]) -> None:
    """Leave the supervisor: lead a group of our own, print where it reads, close what is its own."""
    os.setsid()
    for standard in (1, 2):
        os.dup2(printed, standard)
    for descriptor in (printed, *close):
        os.close(descriptor)
    signal.signal(signal.SIGINT, signal.default_int_handler)  # a runner in the background had it ignored


def prove(job: dict[str, Any]) -> None:
    """Call a fact's function with the client's module and the server, and report what it returned."""
    sys.path[:0] = job["path"]
    function = runpy.run_path(job["program"], run_name="fact")[job["function"]]
    report = Path(job["report"])
    try:
        outcome = function(importlib.import_module(job["module"]), SimpleNamespace(**job["server"]))
        if inspect.isawaitable(outcome):

            async def wait() -> object:
                return await outcome

            outcome = asyncio.run(wait())
    except Exception as error:
        if type(error).__name__ != "NotHere":  # of tests/support/here.py, which this script does not import
            raise
        tell(report, {"unavailable": str(error)})
    else:
        tell(report, {"outcome": described(outcome, message=job["message"])})


def show_the_usual_warnings() -> None:
    """Take back -W default: a reader starts Python without it."""
    warnings.resetwarnings()
    for hidden in (DeprecationWarning, PendingDeprecationWarning, ImportWarning, ResourceWarning):
        warnings.simplefilter("ignore", hidden)
    warnings.filterwarnings("default", category=DeprecationWarning, module="__main__")


def shown_from(program: str) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """Give a hook that shows an uncaught exception as the program's own interpreter would: without our frames."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        first = trace
        while first and first.tb_frame.f_code.co_filename != program:
            first = first.tb_next
        sys.__excepthook__(kind, error.with_traceback(first or trace), first or trace)

    return hook


def run(job: dict[str, Any]) -> None:
    """Run the job in this process, as the last thing it does, so that it ends as any program ends."""
    os.chdir(job["folder"])
    os.environ.update(HOME=job["folder"], TMPDIR=job["folder"])
    refuse_beyond_loopback(Path(job["report"]))
    if "function" in job:
        prove(job)
        os._exit(0)  # its outcome is told; to take the interpreter apart would cost as much as most facts
    else:
        if job["usual_warnings"]:
            show_the_usual_warnings()
        sys.argv[:] = [job["program"]]
        sys.path.insert(0, job["folder"])
        sys.excepthook = shown_from(job["program"])
        runpy.run_path(job["program"], run_name="__main__")

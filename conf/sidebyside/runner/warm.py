"""The warm interpreter: runs inside an environment, imports its client once, then forks a process for each job.

It is a script, not a module: it runs under the environment's own interpreter, where this package cannot be
imported, so it uses the standard library alone. Jobs and news of them go over a socket pair, one JSON object a
line; the write end of the pipe for a job's output comes with the job.

Usage: warm.py <control socket's descriptor> [module to import ...]
       warm.py --once <job as JSON>            (a plain start, where there is no fork)
"""

import asyncio
import contextlib
import ctypes
import gc
import importlib
import inspect
import ipaddress
import json
import os
import re
import runpy
import select
import signal
import socket
import sys
import warnings
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace, TracebackType
from typing import Any

# Names that RFC 2606 and RFC 6761 keep out of the public DNS: never worth asking a resolver beyond this machine.
RESERVED = (".test", ".invalid", ".example", ".localhost")
PR_SET_CHILD_SUBREAPER = 36


def serve(control: socket.socket) -> dict[str, Any]:
    """Fork a child for each job that arrives. Returns only in a child, with its job."""
    if sys.platform == "linux":  # what a job leaves behind becomes our child, so that the runner can end it
        ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    woken, wake = os.pipe()
    running: set[int] = set()
    os.set_blocking(wake, False)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    signal.set_wakeup_fd(wake, warn_on_full_buffer=False)
    while True:
        waiting: list[socket.socket | int] = [control, woken]
        ready, _, _ = select.select(waiting, [], [])
        if woken in ready:
            os.read(woken, 4096)
            with contextlib.suppress(ChildProcessError):
                while (ended := os.waitpid(-1, os.WNOHANG))[0]:
                    running.discard(ended[0])
                    status = os.waitstatus_to_exitcode(ended[1])
                    control.sendall(json.dumps({"ended": ended[0], "status": status}).encode() + b"\n")
        if control in ready:
            message, (*output,), _, _ = socket.recv_fds(control, 65_536, 1)
            if not message:  # the runner is gone, however it ended: so must be what it had started
                kill_groups(running)
                sys.exit()
            child = os.fork()
            if child == 0:
                signal.set_wakeup_fd(-1)
                signal.signal(signal.SIGCHLD, signal.SIG_DFL)
                control.close()
                os.setsid()
                for standard in (1, 2):
                    os.dup2(output[0], standard)
                for descriptor in (*output, woken, wake):
                    os.close(descriptor)
                job: dict[str, Any] = json.loads(message)
                return job
            os.close(output[0])
            running.add(child)
            control.sendall(json.dumps({"started": child}).encode() + b"\n")


def kill_groups(leaders: set[int]) -> None:
    """Kill the process groups of jobs."""
    for leader in leaders:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(leader, signal.SIGKILL)


def refuse_beyond_loopback(report: Path) -> None:
    """Refuse every connection, bind and look-up beyond this machine, and tell the runner of each.

    The report reaches the runner even where the program swallows the exception.
    """

    def hook(event: str, args: tuple[Any, ...]) -> None:
        if event in ("socket.connect", "socket.bind", "socket.sendto"):
            peer, address = args[:2]
            if peer.family in (socket.AF_INET, socket.AF_INET6) and not is_loopback(address[0]):
                refuse(f"{event} to {address[0]}:{address[1]}")
        elif event in ("socket.getaddrinfo", "socket.gethostbyname"):
            host = args[0].decode() if isinstance(args[0], bytes) else args[0]
            if host is not None and host.rstrip(".").endswith(RESERVED):
                raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
            if host is not None and not is_loopback(host):
                refuse(f"{event} of {host}")

    def refuse(what: str) -> None:
        tell(report, {"refused": what})
        raise PermissionError(f"{what}: only the loopback addresses are allowed here")

    sys.addaudithook(hook)


def is_loopback(host: str) -> bool:
    """Tell whether the host is this machine."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host in ("localhost", "")


def tell(report: Path, news: dict[str, Any]) -> None:
    """Add a line to the job's report, which the runner reads when the job has ended."""
    with report.open("a", encoding="utf-8") as file:
        file.write(json.dumps(news) + "\n")


def described(value: object, *, message: bool) -> dict[str, Any]:
    """Give the value as the tables keep it: its type's qualified name, and itself where JSON can hold it.

    An exception or a warning is what was raised or warned, told by its class; a class is an answer in itself.
    """
    kind = type(value)
    if isinstance(value, BaseException):
        said = {"message": first_line(value)} if message else {}
        return {"type": "warns" if isinstance(value, Warning) else "raises", "value": qualified(kind), **said}
    if isinstance(value, type):
        return {"type": "class", "value": qualified(value)}
    name = qualified(kind)
    if kind in (list, tuple, dict):
        with contextlib.suppress(TypeError, ValueError):
            return {"type": name, "value": json.loads(json.dumps(value))}
    if value is None or kind in (str, bool, int, float):
        return {"type": name, "value": value}
    return {"type": name, "value": repr(value)}


HOST = r"(?:127\.0\.0\.\d|localhost|\[?::1\]?)['\"]?"
VARYING = (  # what of a message differs from run to run, or from a build of Python to another
    (re.compile(rf"({HOST}(?::|, (?:port=)?))\d{{4,5}}\b"), r"\1PORT"),
    (re.compile(r"\b0x[0-9a-fA-F]+\b"), "0x…"),
    (re.compile(r" ?\(_ssl\.c:\d+\)"), ""),
)


def first_line(error: BaseException) -> str:
    """Give the first line of an exception's message, without what varies."""
    line = str(error).strip().partition("\n")[0]
    for pattern, replacement in VARYING:
        line = pattern.sub(replacement, line)
    return line


def qualified(kind: type) -> str:
    """Give the qualified name of a class, without the module of a built-in one."""
    return kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"


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
    signal.signal(signal.SIGINT, signal.default_int_handler)  # a runner in the background had it ignored
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


if __name__ == "__main__":
    if sys.argv[1] == "--once":
        mine = json.loads(sys.argv[2])
    else:
        for module in sys.argv[2:]:
            with contextlib.suppress(ImportError):  # each job that needs it says so better
                importlib.import_module(module)
        gc.freeze()  # a child's collector would touch, and so copy, every page that it shares with this process
        mine = serve(socket.socket(fileno=int(sys.argv[1])))
    run(mine)

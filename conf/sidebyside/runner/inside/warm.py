"""The warm interpreter: imports its client once, then forks a supervisor for each order that it reads.

    warm.main()    with sys.argv: the modules to import beforehand

An order is a line of JSON on standard input, and its end is news, a line with its number on standard output. The
supervisor has written by then, as the last line of the order's report, how it went. Once standard input ends, however
the runner ended, the supervisors end what they watch, and then this process ends.
"""

import contextlib
import gc
import importlib
import json
import os
import signal
import sys
from typing import Any

from sidebyside.runner.inside import program
from sidebyside.runner.inside.children import adopt_the_abandoned, children
from sidebyside.runner.inside.supervisor import supervise

# Of the standard library, what nearly every job imports on its way: to run a file, to resolve a name, to find the data
# of a package, to read a .netrc.
USUAL = ("pkgutil", "encodings.idna", "importlib.readers", "netrc", "dataclasses")


def main() -> None:
    """Import the modules, then run what is ordered."""
    orders, news = standard_streams()
    for module in (*USUAL, *sys.argv[1:]):
        with contextlib.suppress(ImportError):  # each job that needs it says so better
            importlib.import_module(module)
    gc.freeze()  # a child's collector would touch, and so copy, every page that it shares with this process
    order = next_order(orders, news)  # from here on this is a supervisor
    os.close(news)
    output, printed = os.pipe()
    pid = os.fork()
    if pid:
        os.close(printed)
        supervise(pid, output, orders, order)
        os._exit(0)
    program.detach(printed, close=(orders, output))
    program.run(order)


def standard_streams() -> tuple[int, int]:
    """Give descriptors of what standard input and output are, and connect those to nothing."""
    taken = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1):
        os.dup2(nothing, standard)
    os.close(nothing)
    return taken


def next_order(orders: int, news: int) -> dict[str, Any]:
    """Read orders and fork a child for each. Returns only in a child, with its order."""
    adopt_the_abandoned()
    supervisors: dict[int, int] = {}

    def reap(*_: object) -> None:
        """Tell of each supervisor that has ended. What is left of one that was killed has nobody else to end it."""
        with contextlib.suppress(ChildProcessError):
            while ended := os.waitpid(-1, os.WNOHANG)[0]:
                if ended in supervisors:
                    os.write(news, b"%d\n" % supervisors.pop(ended))
        for pid in set(children()) - set(supervisors):
            with contextlib.suppress(ProcessLookupError):  # this very function may have interrupted itself
                os.kill(pid, signal.SIGKILL)

    signal.signal(signal.SIGCHLD, reap)
    for line in os.fdopen(orders, "rb", closefd=False):
        order: dict[str, Any] = json.loads(line)
        signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGCHLD])  # it may end before it is known
        pid = os.fork()
        if not pid:
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        else:
            supervisors[pid] = order["number"]
        signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGCHLD])
        if not pid:
            return order
    for pid in list(supervisors):
        with contextlib.suppress(ChildProcessError):
            os.waitpid(pid, 0)
    sys.exit()

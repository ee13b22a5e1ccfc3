"""Keeps one processor from idling, at the lowest priority: what is measured never waits for it.

An idle processor of a virtual machine is given back to the host. To get it again takes longer than a fast response, and
how long depends on who else wants it. Linux' `idle=poll` does the same on a machine of one's own.

python -m tests.benchmarks.clients.awake PROCESSOR
"""

import os
import sys


def main(processor: int) -> None:
    """Keep it busy until the process that started this one is gone."""
    parent = os.getppid()
    os.sched_setaffinity(0, {processor})
    os.sched_setscheduler(0, os.SCHED_IDLE, os.sched_param(0))
    while os.getppid() == parent:
        for _ in range(1_000_000):
            pass


if __name__ == "__main__":
    main(int(sys.argv[1]))

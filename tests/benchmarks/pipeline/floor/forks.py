"""The floor: forks a process for each script from a warm interpreter, and records nothing.

One of these runs in each environment, all at once, under its environment's own interpreter. What the scripts print
goes nowhere; their exit status is all that is kept.

Usage: forks.py <how many at once> <modules to import, a comma between> <script> ...
"""

import gc
import importlib
import os
import runpy
import sys


def main() -> int:
    """Run every script. Returns 0 if all exited with 0."""
    slots, modules, scripts = int(sys.argv[1]), sys.argv[2].split(","), sys.argv[3:]
    for module in modules:
        importlib.import_module(module)
    gc.freeze()
    failed = 0
    for number, script in enumerate(scripts):
        if number >= slots:
            failed += os.wait()[1] != 0
        if os.fork() == 0:
            sys.argv[:] = [script]
            runpy.run_path(script, run_name="__main__")
            return 0
    for _ in scripts[-slots:]:
        failed += os.wait()[1] != 0
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

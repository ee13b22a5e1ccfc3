"""Watches the processors while it is measured: a probe on each of them."""

import contextlib
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from sidebyside import layout
from sidebyside.problems import Problem

from .cores import Cores
from .worker import quiet

PROBE = f"{__package__}.probe"
PATIENCE = 30.0  # seconds until every probe has begun to write


@contextlib.contextmanager
def probing(cores: Cores) -> Iterator[str | None]:
    """Run the probes for as long as the context lasts; give their file, none where processors cannot be chosen."""
    processors = sorted(cores.server | cores.client)
    if not processors:
        yield None
        return
    with contextlib.ExitStack() as stack:
        path = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="bench-"))) / "probes"
        quiet.empty(path, len(processors))
        for number, processor in enumerate(processors):
            command: list[str | Path] = [sys.executable, "-m", PROBE, path, str(number), str(processor)]
            process = stack.enter_context(subprocess.Popen(command, cwd=layout.ROOT))
            stack.callback(process.kill)
        _wait(path, len(processors))
        yield str(path)


def _wait(path: Path, processors: int) -> None:
    """Wait until each has written. Raises `Problem` if one does not."""
    probes, begun = quiet.Probes(str(path)), time.monotonic()
    while time.monotonic() - begun < PATIENCE:
        time.sleep(0.1)
        if all(probes.took(begun, time.monotonic())):
            return
    raise Problem(f"the probes of {processors} processors did not start within {PATIENCE:g} s")

"""Measures a step: how long it took, how much processor time, and how much memory its processes held together."""

import os
import resource
import subprocess
import tempfile
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import psutil

from sidebyside.problems import Problem

SAMPLE = 0.1  # seconds between two looks at the memory
LIMIT = 900.0  # seconds a step may take


@dataclass(frozen=True)
class Command:
    """A command line, and the variables that it is given besides ours."""

    arguments: Sequence[str | Path]
    environ: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Step:
    """What is measured as one: commands started together in `folder`, until the last has ended."""

    name: str
    folder: Path
    commands: Sequence[Command]


@dataclass(frozen=True)
class Measured:
    """What a step took, over all its processes.

    `seconds` of wall time, `cpu` seconds of processor time, and `peak` bytes: the largest sum of resident memory,
    in which pages that forks share count once a process.
    """

    seconds: float
    cpu: float
    peak: int


def measure(step: Step) -> Measured:
    """Run the step. Raises `Problem` with the end of what it printed if a command fails."""
    with tempfile.TemporaryFile() as printed:
        before, started = _cpu(), time.perf_counter()
        processes = [
            subprocess.Popen(
                [*command.arguments], cwd=step.folder, env=os.environ | dict(command.environ),
                stdin=subprocess.DEVNULL, stdout=printed, stderr=subprocess.STDOUT,
            )
            for command in step.commands
        ]  # fmt: skip
        watch = _Watch([process.pid for process in processes])
        try:
            for process in processes:
                process.wait(LIMIT)
            seconds = time.perf_counter() - started
        except subprocess.TimeoutExpired:
            raise Problem(f"{step.name}: still running after {LIMIT:g} s") from None
        finally:
            watch.stop()
            for process in processes:
                _end(process)
        if any(process.returncode for process in processes):
            printed.seek(0)
            said = printed.read().decode(errors="replace").strip().splitlines()
            raise Problem(f"{step.name}: failed: " + "\n".join(said[-12:]))
    return Measured(seconds, _cpu() - before, watch.peak)


def _cpu() -> float:
    """Give the processor time of all processes that have ended and were waited for."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


class _Watch:
    """Looks at the memory of processes and all that they started, until it is stopped."""

    def __init__(self, pids: Sequence[int]) -> None:
        self.peak = 0
        self._pids = pids
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        self._stopped.set()
        self._thread.join()

    def _look(self) -> None:
        while not self._stopped.wait(SAMPLE):
            self.peak = max(self.peak, sum(map(_memory, self._pids)))


def _memory(pid: int) -> int:
    total = 0
    try:
        leader = psutil.Process(pid)
        family = [leader, *leader.children(recursive=True)]
    except psutil.Error:
        return 0
    for process in family:
        try:
            total += process.memory_info().rss
        except psutil.Error:  # it has ended meanwhile
            continue
    return total


def _end(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is None:
        leader = psutil.Process(process.pid)
        for member in [*leader.children(recursive=True), leader]:
            try:
                member.kill()
            except psutil.NoSuchProcess:
                continue
        process.wait()

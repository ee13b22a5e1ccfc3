"""Runs the contenders: interleaved rounds of all, then ours at ten times the scripts."""

import socket
import sys
import time
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import Any

from server.addresses import PORT, PORTS
from server.running import serving
from sidebyside.problems import Problem

from ..machine import load
from .contenders import CONTENDERS, OURS, Contender, server_python
from .generating import Scripts
from .measuring import measure

TOPICS = 30
SHARED_PORT = 7349  # of the server that runs all the time, for all but who starts one of its own on the usual port
PATIENCE = 600.0  # seconds to wait for the usual port
Round = dict[str, dict[str, Any]]


def compare(folder: Path, topics: int, rounds: int) -> list[Round]:
    """Measure every contender `rounds` times, in turn, after one round that is not counted."""
    measured = []
    for contender in CONTENDERS:
        contender.make(folder / contender.name, _scripts(contender, topics))
    with serving(SHARED_PORT, server_python(), deadline=60):
        for number in range(rounds + 1):
            found = {c.name: _round(c, folder / c.name, _scripts(c, topics)) for c in CONTENDERS}
            measured.append(found)
            _say(f"round {number} of {rounds}" if number else "warm-up", found)
    return measured[1:]


def grow(folder: Path, topics: int, rounds: int) -> list[Round]:
    """Measure ours with the topics once and tenfold, in turn."""
    sizes = {"once": topics, "tenfold": 10 * topics}
    for name, size in sizes.items():
        OURS.make(folder / name, _scripts(OURS, size))
    measured = []
    with serving(SHARED_PORT, server_python(), deadline=60):
        for number in range(rounds):
            found = {name: _round(OURS, folder / name, _scripts(OURS, size)) for name, size in sizes.items()}
            measured.append(found)
            _say(f"growth {number + 1} of {rounds}", found)
    return measured


def _scripts(contender: Contender, topics: int) -> Scripts:
    return Scripts(topics, PORT if contender.serves else SHARED_PORT)


def _round(contender: Contender, folder: Path, scripts: Scripts) -> dict[str, Any]:
    contender.clean(folder)
    if contender.serves:
        _wait_for_ports(range(PORT, PORT + PORTS))
    before = load()
    steps = {step.name: measure(step) for step in contender.steps(folder, scripts)}
    contender.check(folder, scripts)
    return {
        "load": before,
        "seconds": round(sum(step.seconds for step in steps.values()), 3),
        "cpu": round(sum(step.cpu for step in steps.values()), 3),
        "peak": max(step.peak for step in steps.values()),
        "steps": {
            name: {"seconds": round(step.seconds, 3), "cpu": round(step.cpu, 3), "peak": step.peak}
            for name, step in steps.items()
        },
    }


def _wait_for_ports(ports: Iterable[int]) -> None:
    until = time.monotonic() + PATIENCE
    for port in ports:
        while _busy(port):
            if time.monotonic() > until:
                raise Problem(f"port {port} is busy; stop what serves on it, such as nox -s serve")
            time.sleep(0.2)


def _busy(port: int) -> bool:
    with closing(socket.socket()) as probe:
        probe.settimeout(1)
        return probe.connect_ex(("127.0.0.1", port)) == 0


def _say(what: str, found: Round) -> None:
    figures = ", ".join(f"{name} {one['seconds']:.1f} s ({one['cpu']:.1f} s cpu)" for name, one in found.items())
    print(f"{what}: {figures}", file=sys.stderr, flush=True)

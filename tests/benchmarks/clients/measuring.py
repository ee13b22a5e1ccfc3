"""Measures one contender at one point, once, in a new process."""

import json
import subprocess
import time
from pathlib import Path
from typing import Any

from sidebyside.model.problem import Problem
from sidebyside.project import Project
from sidebyside.runner.environments import Environment, make_environment

from .scenarios import Contender, Point, Scenario
from .server import held_to

SECONDS = 1.0  # of answers that count; before, the client warms up for half as long
PATIENCE = 120.0  # seconds for one measurement
START = ("-m", f"{__package__}.worker")
ENVIRON = {"PATH": "/usr/bin:/bin", "PYTHONPATH": str(Path.cwd())}  # no proxy and no authority of this machine's
Answer = dict[str, Any]  # by figure; `errors`, `failed`, and `files` of a profile beside them


def measured(
    contender: Contender, scenario: Scenario, point: Point, addresses: dict[str, str], authority: str
) -> Answer:
    """Give the figures, or `failed` with the reason. Raises `Problem` if the process ends without an answer."""
    match point.call:
        case "installed":
            return _installed(environment(contender))
        case "import" | "program":
            return _started(contender, point.call, f"{addresses['plain']}/small")
        case _:
            return driven(contender, scenario, point, addresses, authority, profile=False)


def driven(
    contender: Contender, scenario: Scenario, point: Point, addresses: dict[str, str], authority: str, *, profile: bool
) -> Answer:
    """Let the worker measure, in the contender's environment. Raises `Problem` if it ends without an answer."""
    order = {
        "module": contender.module, "adapter": contender.adapter, "base": addresses[scenario.server],
        "call": point.call, "path": point.path, "size": point.size, "close": point.close,
        "seconds": SECONDS, "profile": profile,
        "settings": {
            "at_once": point.at_once, "tuned": bool(contender.tuned_from), "http2": scenario.server == "http2",
            "authority": None if scenario.server == "plain" else authority,
        },
    }  # fmt: skip
    python = environment(contender, http2=scenario.server == "http2").python
    try:
        done = subprocess.run(
            [python, "-sP", *START, json.dumps(order)], env=ENVIRON, preexec_fn=held_to("client"), timeout=PATIENCE,
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return {"failed": f"no answer within {PATIENCE:g} s"}
    if not done.stdout:
        raise Problem(f"{scenario.title}: {contender.title}: its process ended with {done.returncode}")
    answer: Answer = json.loads(done.stdout)
    return answer


def _started(contender: Contender, what: str, url: str) -> dict[str, float]:
    """Time an import, by the interpreter itself, or a whole program."""
    timed = "import time; t = time.perf_counter(); import {}; print((time.perf_counter() - t) * 1e3)"
    code = contender.program.replace("{url}", url) if what == "program" else timed.format(contender.module)
    command = [str(environment(contender).python), "-I", "-c", code]
    for _ in range(2):  # the first reads the files from the disk
        began = time.perf_counter()
        done = subprocess.run(command, check=True, capture_output=True, preexec_fn=held_to("client"), timeout=PATIENCE)
        took = (time.perf_counter() - began) * 1e3
    return {"time": took if what == "program" else float(done.stdout)}


def _installed(held: Environment) -> dict[str, float]:
    [packages] = held.directory.glob("lib/python*/site-packages")
    sizes = (path.stat().st_size for path in packages.rglob("*") if path.is_file() and path.suffix != ".pyc")
    return {"size": sum(sizes) / (1 << 20), "packages": len(held.versions)}


def environment(contender: Contender, *, http2: bool = False) -> Environment:
    """Make the environment that holds what the contender needs."""
    project = Project(Path.cwd())
    return make_environment(project, contender.http2 if http2 else contender.needs, pins=project.pins)

"""Measures the clients in interleaved rounds; writes medians and quartiles. `nox -s bench` calls it.

In each round everything is measured at every point, one contender after the other, each time in a new process.
"""

import argparse
import json
import random
import signal
import statistics
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, get_args

from sidebyside.model import performance as model
from sidebyside.model.problem import Problem
from sidebyside.project import Project
from sidebyside.runner.environments import Environment, make_environment, make_listed_environment

from ..machine import describe
from .scenarios import CONTENDERS, FIGURES, PROFILED, SCENARIOS, Contender, Point, Scenario
from .server import cores, held_to, serving

SECONDS = 1.0  # of answers that count; before, the client warms up for half as long
PATIENCE = 120.0  # seconds for one measurement
LARGEST = 5  # files of a profile
METHOD = (
    "Interleaved rounds: in each round every client is measured at every point, one after the other, each in a process "
    "and an environment of its own, in an order that changes with the round.",
    f"At each point a client warms up for {SECONDS / 2:g} s. Then responses are counted for {SECONDS:g} s.",
    "A client that gave fewer responses than it had requests at once has no processor time and no percentiles there: "
    "they would be those of the few that were first.",
)
START = ("-m", f"{__package__}.worker")
PROJECT = Project(Path.cwd())  # nox runs it from the root
ENVIRON = {"PATH": "/usr/bin:/bin", "PYTHONPATH": str(Path.cwd())}  # no proxy and no authority of this machine's
Values = dict[str, list[Any]]  # by figure, a value a round
Found = dict[str, dict[str, dict[str, Values]]]  # by scenario, point and contender


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, show it, and write it. Returns the exit status."""
    parser = argparse.ArgumentParser(prog="nox -s bench --", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help="measure only these scenarios and clients")
    parser.add_argument("--rounds", type=int, default=15, help="(default: 15)")
    parser.add_argument("--record", type=Path, metavar="FILE", help="write here, not into docs/performance/")
    options = parser.parse_args(arguments)
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # ends what it started, as Ctrl-C does
    try:
        if options.rounds < 1:
            raise Problem(f"--rounds must be at least 1, not {options.rounds}")
        whom, what = _asked_for(options.names, CONTENDERS), _asked_for(options.names, SCENARIOS)
        if unknown := set(options.names) - {*CONTENDERS, *SCENARIOS}:
            known = f"scenarios: {', '.join(SCENARIOS)}; clients: {', '.join(CONTENDERS)}"
            raise Problem(f"no scenario or client is called {min(unknown)!r}; write one of the {known}")
        found, profiles = measure(whom, what, options.rounds)
        results = summary(found, profiles)
    except Problem as problem:
        print(problem, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("stopped", file=sys.stderr)
        return 1
    print(text(results))
    if path := options.record or (None if options.names else model.RESULTS):
        model.write_results(results, path)
        print(f"written: {path}")
    return 0


def _asked_for(names: list[str], known: Sequence[str] | dict[str, Any]) -> list[str]:
    return [name for name in known if name in names] or list(known)


def measure(whom: list[str], what: list[str], rounds: int) -> tuple[Found, Found]:
    """Give what each round gave, and the profiles: by requests at once instead of scenario and point."""
    found: Found = defaultdict(lambda: defaultdict(lambda: defaultdict(lambda: defaultdict(list))))
    profiles: Found = defaultdict(lambda: defaultdict(lambda: defaultdict(lambda: defaultdict(list))))
    with serving() as (addresses, authority):
        for number in range(rounds):
            order = random.Random(number).sample(whom, len(whom))  # noqa: S311 - an order
            for key in what:
                scenario, started = SCENARIOS[key], time.monotonic()
                for title, point in scenario.points.items():
                    for name in order:
                        if scenario.has(name, point):
                            answer = _measured(CONTENDERS[name], scenario, point, addresses, authority)
                            _note(found[key][title][name], answer)
                print(f"round {number + 1} of {rounds}: {key}: {time.monotonic() - started:.0f} s", file=sys.stderr)
            for at_once in PROFILED if "fast" in what else ():
                for name in order:
                    contender, point = CONTENDERS[name], Point(at_once=at_once)
                    if contender.kind == "client" and (at_once == 1 or "asyncio" in contender.program):
                        answer = _driven(contender, SCENARIOS["fast"], point, addresses, authority, profile=True)
                        _note(profiles[str(at_once)][""][name], answer.get("files", {}))
    return found, profiles


def _note(values: Values, answer: dict[str, Any]) -> None:
    for figure, value in answer.items():
        values[figure].append(value)


def _measured(
    contender: Contender, scenario: Scenario, point: Point, addresses: dict[str, str], authority: str
) -> dict[str, Any]:
    match point.call:
        case "installed":
            return _installed(environment(contender))
        case "import" | "program":
            return _started(contender, point.call, f"{addresses['plain']}/small")
        case _:
            return _driven(contender, scenario, point, addresses, authority, profile=False)


def _driven(
    contender: Contender, scenario: Scenario, point: Point, addresses: dict[str, str], authority: str, *, profile: bool
) -> dict[str, Any]:
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
    answer: dict[str, Any] = json.loads(done.stdout)
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
    return make_environment(PROJECT, contender.http2 if http2 else contender.needs, pins=PROJECT.pins)


def summary(found: Found, profiles: Found) -> model.Results:
    """Give medians and quartiles of the rounds, with what they were measured on and with."""
    whom = [name for name in CONTENDERS if any(name in point for key in found.values() for point in key.values())]
    return model.Results(
        format=get_args(model.Results.model_fields["format"].annotation)[0],
        measured=(datetime.now(UTC).date(),),
        method=METHOD,
        machine=model.Machine(**describe(), pinned=cores()),
        versions=_versions(whom),
        figures=FIGURES,
        contenders={
            name: model.Contender(title=c.title, kind=c.kind, client=c.client, settings=c.settings)  # type: ignore[arg-type]
            for name, c in ((name, CONTENDERS[name]) for name in whom)
        },
        scenarios={key: _scenario(SCENARIOS[key], points) for key, points in found.items()},
        profiles={
            at_once: {name: _largest(files) for name, files in points[""].items()}
            for at_once, points in profiles.items()
        },
    )


def _scenario(scenario: Scenario, points: dict[str, dict[str, Values]]) -> model.Scenario:
    summarised = {
        title: {name: _summarised(scenario, contenders[name]) for name in CONTENDERS if name in contenders}
        for title, contenders in points.items()
    }
    return model.Scenario(
        title=scenario.title, about=scenario.about, figure=scenario.figure, others=scenario.others, axis=scenario.axis,
        points=summarised,
    )  # fmt: skip


def _summarised(scenario: Scenario, values: Values) -> model.Measured:
    known = [figure for figure in (scenario.figure, *scenario.others) if values.get(figure)]
    return model.Measured(
        rounds=len(values.get(scenario.figure, [])),
        errors=sum(values.get("errors", [])),
        failed="" if known else values["failed"][0],
        figures={figure: model.Spread.of(values[figure]) for figure in known},
    )


def _largest(files: Values) -> dict[str, float]:
    """Give the files with the largest median share; in a round that did not see a file it is 0."""
    rounds = max(map(len, files.values()), default=0)
    shares = {file: statistics.median(seen + [0.0] * (rounds - len(seen))) for file, seen in files.items()}
    return {file: round(shares[file], 3) for file in sorted(shares, key=lambda file: -shares[file])[:LARGEST]}


def _versions(whom: list[str]) -> dict[str, str]:
    """Give the version of each distribution in the clients' environments, and of the server."""
    found = {"granian": make_listed_environment(PROJECT, "bench-server").versions["granian"]}
    for name in whom:
        found |= environment(CONTENDERS[name]).versions
        if CONTENDERS[name].http2:
            found |= environment(CONTENDERS[name], http2=True).versions
    return dict(sorted(found.items()))


def text(results: model.Results) -> str:
    """Give the main figures: the median, the quartiles."""
    lines = []
    for key, scenario in results.scenarios.items():
        lines.append(f"\n{key}: {scenario.title}: {results.figures[scenario.figure].title}")
        for point, contenders in scenario.points.items():
            for name, measured in contenders.items():
                spread = measured.figures.get(scenario.figure)
                said = f"{spread.median:10.4g}  ({spread.low:.4g} to {spread.high:.4g})" if spread else measured.failed
                lines.append(f"  {point:>14} {results.contenders[name].title:26}{said}")
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())

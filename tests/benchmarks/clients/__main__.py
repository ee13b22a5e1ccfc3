"""Measures the clients in interleaved rounds; writes medians and quartiles. `nox -s bench` calls it.

In each round everything is measured at every point, one contender after the other, each time in a new process.
"""

import argparse
import random
import signal
import sys
import time
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from sidebyside.model.performance import write_results
from sidebyside.model.problem import Problem

from .measuring import Answer, driven, measured
from .scenarios import CONTENDERS, PROFILED, SCENARIOS, Point
from .server import serving
from .summary import Found, Values, summary, text


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
    if path := options.record or (None if options.names else Path("docs/performance/results.json")):
        write_results(results, path)
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
                            answer = measured(CONTENDERS[name], scenario, point, addresses, authority)
                            _note(found[key][title][name], answer)
                print(f"round {number + 1} of {rounds}: {key}: {time.monotonic() - started:.0f} s", file=sys.stderr)
            for at_once in PROFILED if "fast" in what else ():
                for name in order:
                    contender, point = CONTENDERS[name], Point(at_once=at_once)
                    if contender.kind == "client" and (at_once == 1 or "asyncio" in contender.program):
                        answer = driven(contender, SCENARIOS["fast"], point, addresses, authority, profile=True)
                        _note(profiles[str(at_once)][""][name], answer.get("files", {}))
    return found, profiles


def _note(values: Values, answer: Answer) -> None:
    for figure, value in answer.items():
        values[figure].append(value)


if __name__ == "__main__":
    sys.exit(main())

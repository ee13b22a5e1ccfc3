"""The command: `nox -s bench` calls it."""

import argparse
import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from sidebyside import layout
from sidebyside.performance import RESULTS, read_results
from sidebyside.problems import Problem
from sidebyside.settling import Chosen, unsettled

from ..arguments import count
from . import load, reporting
from .contenders import CONTENDERS, Contender
from .cores import Cores
from .measuring import Run, versions
from .probing import probing
from .reporting import Record
from .scenarios import BY_NAME, SCENARIOS, Scenario
from .serving import server_environment, serving

ONCE = {"idle", "installed"}  # scenarios that only the first rounds measure


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, and write the record. Returns the exit status."""
    options = _parser().parse_args(arguments)
    signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's background had it ignored
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # ends what it started, as Ctrl-C does
    try:
        _measure(options)
    except Problem as problem:
        print(problem, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("stopped", file=sys.stderr)
        return 1
    return 0


def _measure(options: argparse.Namespace) -> None:
    """Measure what is asked for, show it, and write it where it belongs. Raises `Problem` if that cannot be done."""
    contenders, scenarios = _asked_for(options)
    if any(scenario.name in load.SCENARIOS for scenario in scenarios):
        load.find()
    cores = Cores.found()
    measured = versions(contenders, server_environment())  # makes the environments
    path = options.record or RESULTS
    first = reporting.rounds_to_continue(path, measured, options.names) if options.more else 0
    rounds = options.more or options.rounds or (2 if options.quick else 7)
    last = first + rounds
    with serving(cores) as servers, probing(cores) as probes:

        def measure(scenarios: Sequence[Scenario], rounds: int, first: int, only: Chosen | None = None) -> Record:
            run = Run(contenders, scenarios, servers, cores, probes, rounds, options.quick, _say, first, last, only)
            run.measure()
            return reporting.record(run, measured)

        if options.within:
            record = _settle(path, scenarios, options.within, range(first, last), measure)
        else:
            record = measure(scenarios, rounds, first)
    print(reporting.text(record))
    if not options.within:
        _write(options, record)


def _settle(
    path: Path, scenarios: Sequence[Scenario], percent: int, rounds: range, measure: Callable[..., Record]
) -> Record:
    """Add rounds of what is not known well enough; each is written before the next. Give the record."""
    for number in rounds:
        results = read_results(path, paced=False)
        assert results
        chosen = unsettled(results, [scenario.name for scenario in scenarios], 1 + percent / 100)
        _say(f"not known within {percent} %: at {len(chosen)} points")
        if not chosen:
            break
        names = {name for name, _ in chosen}
        found = measure([scenario for scenario in scenarios if scenario.name in names], 1, number, chosen)
        reporting.write(reporting.continued(found, path), path)
    return reporting.read(path)


def _write(options: argparse.Namespace, record: Record) -> None:
    whole = not options.names and not options.quick
    if path := options.record or (RESULTS if whole or options.more else None):
        if options.more:
            record = reporting.continued(record, path)
        elif not whole:
            record = reporting.merged(record, path)
        reporting.write(record, path)
        print(f"written: {layout.shown(path.resolve())}")


def _asked_for(options: argparse.Namespace) -> tuple[Sequence[Contender], list[Scenario]]:
    """Give the contenders and the scenarios that are asked for. Raises `Problem` for what is not there or not added."""
    by_name = {contender.name: contender for contender in CONTENDERS}
    for name in options.names:
        if name not in by_name and name not in BY_NAME:
            known = f"scenarios: {', '.join(BY_NAME)}; clients: {', '.join(by_name)}"
            raise Problem(f"no scenario or client is called {name!r}; write one of the {known}")
    if options.within and not options.more:
        raise Problem("--within says of what --more adds rounds; write --more 10 --within 15")
    if options.more and (options.quick or options.rounds or set(options.names) & set(by_name)):
        raise Problem("--more adds rounds of all clients; leave out names of clients, --quick and --rounds")
    if options.more and (few := ONCE & set(options.names)):
        raise Problem(f"--more adds no rounds to {min(few)}, which is measured in the first rounds alone; leave it out")
    contenders = [by_name[name] for name in by_name if name in options.names] or CONTENDERS
    scenarios = [BY_NAME[name] for name in BY_NAME if name in options.names]
    if options.within:
        scenarios = scenarios or [scenario for scenario in SCENARIOS if scenario.name not in ONCE]
    return contenders, scenarios or [scenario for scenario in SCENARIOS if scenario.quick or not options.quick]


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="nox -s bench --", description="Measure the clients, on a quiet machine.")
    parser.add_argument("names", nargs="*", metavar="NAME", help="measure only these scenarios and clients")
    parser.add_argument("--quick", action="store_true", help="fewer scenarios, points and rounds: under two minutes")
    parser.add_argument("--rounds", type=count, help="of all contenders (default: 7, quick: 2)")
    parser.add_argument("--more", type=count, metavar="ROUNDS", help="add rounds to those of the record")
    parser.add_argument(
        "--within",
        type=count,
        metavar="PERCENT",
        help="add them only to ratios that are not known so well, until all are",
    )
    parser.add_argument(
        "--record", type=Path, metavar="FILE",
        help=f"where to write the figures (default: {layout.shown(RESULTS)} for a whole run or --more, else nowhere)",
    )  # fmt: skip
    return parser


if __name__ == "__main__":
    sys.exit(main())

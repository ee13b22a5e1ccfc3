"""The command: `nox -s bench` calls it."""

import argparse
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from sidebyside import layout
from sidebyside.performance import RESULTS
from sidebyside.problems import Problem

from ..arguments import count
from . import load, reporting
from .contenders import CONTENDERS
from .cores import Cores
from .measuring import Run, versions
from .probing import probing
from .scenarios import BY_NAME, SCENARIOS
from .serving import server_environment, serving


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, and write the record. Returns the exit status."""
    options = _parser().parse_args(arguments)
    signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's background had it ignored
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # ends what it started, as Ctrl-C does
    try:
        record = _measure(options)
        print(reporting.text(record))
        _write(options, record)
    except Problem as problem:
        print(problem, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("stopped", file=sys.stderr)
        return 1
    return 0


def _write(options: argparse.Namespace, record: reporting.Record) -> None:
    whole = not options.names and not options.quick
    if path := options.record or (RESULTS if whole else None):
        if options.more:
            record = reporting.continued(record, path)
        elif not whole:
            record = reporting.merged(record, path)
        reporting.write(record, path)
        print(f"written: {layout.shown(path.resolve())}")


def _measure(options: argparse.Namespace) -> reporting.Record:
    by_name = {contender.name: contender for contender in CONTENDERS}
    for name in options.names:
        if name not in by_name and name not in BY_NAME:
            known = f"scenarios: {', '.join(BY_NAME)}; clients: {', '.join(by_name)}"
            raise Problem(f"no scenario or client is called {name!r}; write one of the {known}")
    contenders = [by_name[name] for name in by_name if name in options.names] or CONTENDERS
    scenarios = [BY_NAME[name] for name in BY_NAME if name in options.names]
    if not scenarios:
        scenarios = [scenario for scenario in SCENARIOS if scenario.quick or not options.quick]
    if options.more and (options.names or options.quick or options.rounds):
        raise Problem("--more adds rounds to a whole run; leave out names, --quick and --rounds")
    if any(scenario.name in load.SCENARIOS for scenario in scenarios):
        load.find()
    cores = Cores.found()
    measured = versions(contenders, server_environment())  # makes the environments
    first = reporting.rounds_to_continue(options.record or RESULTS, measured) if options.more else 0
    rounds = options.more or options.rounds or (2 if options.quick else 7)
    with serving(cores) as servers, probing(cores) as probes:
        run = Run(
            contenders, scenarios, servers, cores, probes, rounds, options.quick,
            lambda line: print(line, file=sys.stderr, flush=True), first,
        )  # fmt: skip
        run.measure()
    return reporting.record(run, measured)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="nox -s bench --", description="Measure the clients, on a quiet machine.")
    parser.add_argument("names", nargs="*", metavar="NAME", help="measure only these scenarios and clients")
    parser.add_argument("--quick", action="store_true", help="fewer scenarios, points and rounds: under two minutes")
    parser.add_argument("--rounds", type=count, help="of all contenders (default: 7, quick: 2)")
    parser.add_argument("--more", type=count, metavar="ROUNDS", help="add rounds to those that the record has")
    parser.add_argument(
        "--record", type=Path, metavar="FILE",
        help=f"where to write the figures (default: {layout.shown(RESULTS)} for a whole run, else nowhere)",
    )  # fmt: skip
    return parser


if __name__ == "__main__":
    sys.exit(main())

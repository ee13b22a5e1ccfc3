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
    if path := options.record or (RESULTS if whole or options.more else None):
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
    if options.more and (options.quick or options.rounds or set(options.names) & set(by_name)):
        raise Problem("--more adds rounds of all clients; leave out names of clients, --quick and --rounds")
    if options.more and (few := {"idle", "installed"} & set(options.names)):
        raise Problem(f"--more adds no rounds to {min(few)}, which is measured in the first rounds alone; leave it out")
    if any(scenario.name in load.SCENARIOS for scenario in scenarios):
        load.find()
    cores = Cores.found()
    measured = versions(contenders, server_environment())  # makes the environments
    first = _rounds_before(options, measured)
    rounds = options.more or options.rounds or (2 if options.quick else 7)
    with serving(cores) as servers, probing(cores) as probes:
        run = Run(
            contenders, scenarios, servers, cores, probes, rounds, options.quick,
            lambda line: print(line, file=sys.stderr, flush=True), first,
        )  # fmt: skip
        run.measure()
    return reporting.record(run, measured)


def _rounds_before(options: argparse.Namespace, versions: dict[str, str]) -> int:
    """Give how many rounds are there already, where more are to follow."""
    return reporting.rounds_to_continue(options.record or RESULTS, versions, options.names) if options.more else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="nox -s bench --", description="Measure the clients, on a quiet machine.")
    parser.add_argument("names", nargs="*", metavar="NAME", help="measure only these scenarios and clients")
    parser.add_argument("--quick", action="store_true", help="fewer scenarios, points and rounds: under two minutes")
    parser.add_argument("--rounds", type=count, help="of all contenders (default: 7, quick: 2)")
    parser.add_argument("--more", type=count, metavar="ROUNDS", help="add rounds to those of the record")
    parser.add_argument(
        "--record", type=Path, metavar="FILE",
        help=f"where to write the figures (default: {layout.shown(RESULTS)} for a whole run or --more, else nowhere)",
    )  # fmt: skip
    return parser


if __name__ == "__main__":
    sys.exit(main())

"""The command: `python -m sidebyside run`, and others beside it; nox calls them."""

import argparse
import signal
import sys
from collections.abc import Sequence

from sidebyside import layout
from sidebyside.clients import load_clients
from sidebyside.history import measure
from sidebyside.jobs import all_work, make_environments
from sidebyside.linting import lint_files, rules
from sidebyside.problems import Problem, Problems

sys.path.insert(0, str(layout.ROOT))  # for `server`, which is a folder of the project, not a distribution

from server.running import NotServingError
from sidebyside.proving import Wanted, make_server_environment, prove


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command. Returns the exit status."""
    options = _parser().parse_args(arguments)
    signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's background had it ignored
    signal.signal(signal.SIGTERM, lambda *_: signal.raise_signal(signal.SIGINT))  # asked to end: end in order
    try:
        status: int = options.command(options)
        return status
    except* Problems as found:
        lines = [line for problems in _flat(found) for line in problems.lines]  # type: ignore[attr-defined]
    except* (Problem, NotServingError) as found:
        lines = [str(problem) for problem in _flat(found)]
    except* KeyboardInterrupt:
        lines = ["stopped"]
    print("\n".join(lines), file=sys.stderr)
    return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m sidebyside", description=__doc__)
    commands = parser.add_subparsers(required=True)
    run = commands.add_parser("run", help="run the scripts, prove the facts, write the evidence")
    run.add_argument("matches", nargs="*", metavar="PART", help="run only what has this part in its path")
    only = run.add_mutually_exclusive_group()
    only.add_argument("--examples", action="store_true", help="only the scripts in examples/")
    only.add_argument("--facts", action="store_true", help="only the facts in tests/facts/")
    run.add_argument("--slow", action="store_true", help="prove the facts that are marked slow too")
    run.add_argument("--update", action="store_true", help="rewrite committed outputs and tables")
    again = run.add_mutually_exclusive_group()
    again.add_argument("--cached", action="store_true", help="run only what has changed since the last such run")
    again.add_argument(
        "--rounds", type=_count, default=1, metavar="N", help="prove each fact N times in random order; all must agree"
    )
    run.add_argument("--seed", type=int, metavar="S", help="the random order that an earlier run printed")
    run.add_argument("--unpinned", action="store_true", help="take the newest releases, not the pinned ones")
    run.add_argument("--served", type=int, metavar="PORT", help="use the playground that runs at this port")
    run.set_defaults(command=_run)
    lint = commands.add_parser("lint", help="apply the rules to the facts and the tables as they stand; runs nothing")
    lint.set_defaults(command=_lint)
    history = commands.add_parser("history", help="run the facts under older releases, write docs/compare/history.json")
    history.add_argument("clients", nargs="*", metavar="CLIENT", help="measure only this client, keep the rest")
    history.add_argument("--rows", nargs="+", metavar="PART", default=[], help="measure only these rows again")
    history.set_defaults(command=_history)
    prepare = commands.add_parser("prepare", help="make every environment, so that a run needs no network")
    prepare.set_defaults(command=_prepare)
    requirements = commands.add_parser("requirements", help="print what all scripts and facts need, unpinned")
    requirements.set_defaults(command=_requirements)
    return parser


def _run(options: argparse.Namespace) -> int:
    wanted = Wanted(
        examples=not options.facts, facts=not options.examples, matches=options.matches, slow=options.slow,
        rounds=options.rounds, seed=options.seed,
    )  # fmt: skip
    pins = None if options.unpinned else layout.PINS
    verdict = prove(wanted, update=options.update, cached=options.cached, pins=pins, served=options.served)
    for entry in [*verdict.changes, *verdict.failures]:
        print(entry, end="\n\n", file=sys.stderr)
    if verdict.failures:
        print(f"{len(verdict.failures)} failed", file=sys.stderr)
    elif options.update:
        print(f"{len(verdict.changes)} rewritten" if verdict.changes else "nothing to rewrite", file=sys.stderr)
    return 1 if verdict.failures else 0


def _lint(_: argparse.Namespace) -> int:
    lines = lint_files(load_clients())
    print("\n".join(lines) if lines else f"tables and facts keep the {len(rules())} rules", file=sys.stderr)
    return 1 if lines else 0


def _history(options: argparse.Namespace) -> int:
    measure(options.clients, options.rows, say=lambda line: print(line, file=sys.stderr, flush=True))
    return 0


def _prepare(_: argparse.Namespace) -> int:
    make_environments({item.requirements for item in all_work(load_clients())}, layout.PINS)
    make_server_environment()
    return 0


def _requirements(_: argparse.Namespace) -> int:
    clients = load_clients()
    needed = {requirement for item in all_work(clients) for requirement in item.requirements}
    needed |= {extra for client in clients.by_name.values() for extra in (client.distribution, *client.extras)}
    print("\n".join(sorted(needed)))
    return 0


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of rounds; write 1 or more")
    return int(text)


def _flat(group: BaseExceptionGroup[BaseException]) -> list[BaseException]:
    return [
        leaf
        for error in group.exceptions
        for leaf in (_flat(error) if isinstance(error, BaseExceptionGroup) else [error])
    ]


if __name__ == "__main__":
    sys.exit(main())

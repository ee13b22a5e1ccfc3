"""The command: `python -m sidebyside run`, and others beside it; nox calls them from the project's root."""

import argparse
import errno
import signal
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from server.running import NotServingError
from sidebyside.checks.applying import lint_files, load_facts, rules
from sidebyside.model.clients import load_clients
from sidebyside.model.examples import load_examples
from sidebyside.model.jobs import Job
from sidebyside.model.problem import Problem, Problems
from sidebyside.model.pythons import read_pythons
from sidebyside.project import Project
from sidebyside.prove import How, Wanted, prove
from sidebyside.releases.listing import list_releases
from sidebyside.releases.measuring import measure
from sidebyside.runner.environments import make_environments, make_listed_environment
from sidebyside.runner.lock import alone
from sidebyside.runner.plan import jobs_for, requirements_of

OF_THE_MACHINE = {errno.EACCES, errno.EDQUOT, errno.EMFILE, errno.ENOSPC, errno.EPERM, errno.EROFS}


def main(arguments: Sequence[str] | None = None, project: Project | None = None) -> int:
    """Run the command. Returns the exit status."""
    options = _parser().parse_args(arguments)
    options.project = project or Project(Path.cwd())
    signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's background had it ignored
    signal.signal(signal.SIGTERM, lambda *_: signal.raise_signal(signal.SIGINT))  # asked to end: end in order
    signal.signal(signal.SIGHUP, lambda *_: signal.raise_signal(signal.SIGINT))  # the terminal was closed
    try:
        status: int = options.command(options)
        return status
    except* (Problem, Problems, NotServingError) as found:
        lines = [str(problem) for problem in _flat(found)]
    except* OSError as found:
        errors = [error for error in _flat(found) if isinstance(error, OSError)]
        if not all(error.errno in OF_THE_MACHINE for error in errors):
            raise
        lines = list(dict.fromkeys(f"{error.filename or 'this machine'}: {error.strerror}" for error in errors))
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
    either = history.add_mutually_exclusive_group()
    either.add_argument("--rows", nargs="+", metavar="PART", default=[], help="measure only these rows again")
    either.add_argument(
        "--releases", action="store_true", help="run nothing: read which releases there are from the package index"
    )
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
    how = How(options.update, options.cached, not options.unpinned, options.served)
    judged = prove(options.project, wanted, how)
    for reason, count in _counted(judged.unknown).items():
        print(f"unknown here ({count} cells or outputs): {reason}", file=sys.stderr)
    for entry in [*judged.rewritten, *judged.problems]:
        print(entry, end="\n\n", file=sys.stderr)
    if judged.problems:
        print(f"{len(judged.problems)} failed", file=sys.stderr)
    elif options.update:
        count = len(judged.rewritten)
        print(f"{count} rewritten" if count else "nothing to rewrite", file=sys.stderr)
    return 1 if judged.problems else 0


def _counted(problems: Iterable[Problem]) -> dict[str, int]:
    reasons = [problem.what for problem in problems]
    return {reason: reasons.count(reason) for reason in dict.fromkeys(reasons)}


def _lint(options: argparse.Namespace) -> int:
    project: Project = options.project
    found = lint_files(project, load_clients(project), read_pythons(project))
    said = "\n".join(map(str, found)) if found else f"tables and facts keep the {len(rules())} rules"
    print(said, file=sys.stderr)
    return 1 if found else 0


def _history(options: argparse.Namespace) -> int:
    say = lambda line: print(line, file=sys.stderr, flush=True)  # noqa: E731 - a function of one line
    with alone(options.project):
        if options.releases:
            list_releases(options.project, options.clients, say=say)
        else:
            measure(options.project, options.clients, options.rows, say=say)
    return 0


def _prepare(options: argparse.Namespace) -> int:
    make_environments(options.project, {job.requirements for job in all_jobs(options.project)})
    make_listed_environment(options.project, "server")
    return 0


def _requirements(options: argparse.Namespace) -> int:
    print("\n".join(sorted(requirements_of(all_jobs(options.project), load_clients(options.project)))))
    return 0


def all_jobs(project: Project) -> list[Job]:
    clients, pythons = load_clients(project), read_pythons(project)
    scripts = load_examples(project, clients, pythons).scripts
    return jobs_for([*scripts, *load_facts(project, clients, pythons).values()], clients)


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

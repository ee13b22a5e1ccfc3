"""The command: `nox -s bench -- pipeline` calls it."""

import argparse
import signal
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from server.running import NotServingError
from sidebyside.problems import Problem

from ..arguments import count
from ..machine import describe
from . import reporting
from .contenders import peers_environment
from .generating import CLIENTS
from .rounds import TOPICS, compare, grow

VERSIONS = ("sphinx", "furo", "sphinx-gallery", "joblib", "myst-nb", "ipykernel", "requests", "httpx", "aiohttp")


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, and write the record. Returns the exit status."""
    options = _parser().parse_args(arguments)
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # ends what it started, as Ctrl-C does
    try:
        versions = peers_environment().versions
        with tempfile.TemporaryDirectory(prefix="pipeline-") as folder:
            record = {
                "machine": describe() | {"versions": {name: versions[name] for name in VERSIONS}},
                "scripts": options.topics * len(CLIENTS),
                "rounds": compare(Path(folder), options.topics, options.rounds),
                "growth": grow(Path(folder), options.topics, options.growth_rounds),
            }
    except (Problem, NotServingError) as problem:
        print(problem, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("stopped", file=sys.stderr)
        return 1
    reporting.write(record, options.record)
    print(reporting.tables(record))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="nox -s bench -- pipeline", description=__doc__)
    parser.add_argument("--rounds", type=count, default=7, help="of all contenders (default: 7)")
    parser.add_argument("--topics", type=count, default=TOPICS, help="fewer, to try it out (default: 30)")
    parser.add_argument("--growth-rounds", type=count, default=3, help="of ours, once and tenfold (default: 3)")
    parser.add_argument("--record", type=Path, default=reporting.RECORD, help="the JSON file to write")
    return parser


if __name__ == "__main__":
    sys.exit(main())

"""``python -m server``: run the playground until Ctrl-C."""

from __future__ import annotations

import argparse
import asyncio
import logging
import os
import signal
import sys

from server.addresses import PORT, PORTS
from server.listeners.ports import BusyPortError, claimed

LAST_PORT = 65535 - PORTS + 1


def _first_port(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 1 <= int(text) <= LAST_PORT:
        raise argparse.ArgumentTypeError(f"must be a number from 1 to {LAST_PORT}, not {text!r}")
    return int(text)


def main(prog: str = "python -m server") -> int:
    """Parse the command line, claim the ports and serve; return the exit status. ``prog`` is what was typed."""
    parser = argparse.ArgumentParser(prog=prog, description="Run the playground on 127.0.0.1.")
    parser.add_argument("--port", type=_first_port, default=PORT, help=f"the first of {PORTS} ports (default: {PORT})")
    parser.add_argument("--log", action="store_true", help="write an access log to standard error")
    options = parser.parse_args()
    for number in (signal.SIGINT, signal.SIGTERM):  # until the event loop has handlers of its own
        signal.signal(number, lambda *_: os._exit(0))
    try:
        sockets = claimed(options.port)
    except BusyPortError as error:
        print(f"server: {error}", file=sys.stderr)
        return 1
    logging.basicConfig(level=logging.INFO if options.log else logging.ERROR, format="%(message)s")

    from server.playground import run  # after the ports: a busy one is told at once, without the imports

    asyncio.run(run(options.port, sockets))
    return 0


if __name__ == "__main__":
    sys.exit(main())

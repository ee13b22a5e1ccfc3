"""``python -m server``: run the playground until Ctrl-C."""

from __future__ import annotations

import argparse
import asyncio
import logging
import os
import signal
import sys
import threading

from server.addresses import PORT, PORTS, STOPPING
from server.ending import end_with_nox
from server.listeners.ports import BusyPortError, claimed

LAST_PORT = 65535 - PORTS + 1


def _first_port(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 1 <= int(text) <= LAST_PORT:
        raise argparse.ArgumentTypeError(f"must be a number from 1 to {LAST_PORT}, not {text!r}")
    return int(text)


def _stop_at_eof() -> None:
    """Stop this process when its standard input ends: a pipe ends with its last writer, however that died."""
    while os.read(sys.stdin.fileno(), 4096):
        pass
    os.kill(os.getpid(), signal.SIGTERM)


def main(prog: str = "python -m server") -> int:
    """Parse the command line, claim the ports and serve; return the exit status. ``prog`` is what was typed."""
    parser = argparse.ArgumentParser(prog=prog, description="Run the playground on 127.0.0.1.")
    parser.add_argument("--port", type=_first_port, default=PORT, help=f"the first of {PORTS} ports (default: {PORT})")
    parser.add_argument("--log", action="store_true", help="write an access log to standard error")
    parser.add_argument("--until-eof", action="store_true", help="stop when standard input ends, as with its parent")
    options = parser.parse_args()
    if sys.flags.optimize > 1:
        parser.error("it serves its docstrings: start it without -OO, and without PYTHONOPTIMIZE=2")
    for number in STOPPING:  # until the event loop has handlers of its own
        signal.signal(number, lambda *_: os._exit(0))
    end_with_nox()
    if options.until_eof:
        threading.Thread(target=_stop_at_eof, daemon=True).start()
    try:
        sockets = claimed(options.port)
    except BusyPortError as error:
        print(f"server: {error}", file=sys.stderr)
        return 1
    logging.basicConfig(level=logging.INFO if options.log else logging.ERROR, format="%(message)s")

    from server.folder import FolderError  # after the ports: a busy one is told at once, without the imports
    from server.playground import run

    try:
        asyncio.run(run(options.port, sockets))
    except FolderError as error:
        print(f"server: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Start the playground as a process of its own, and always stop it. Standard library only."""

from __future__ import annotations

import contextlib
import os
import selectors
import signal
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import IO, TYPE_CHECKING

from server.addresses import HOST, PORT, Addresses

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

__all__ = ["PORT", "Addresses", "NotServingError", "served", "serving", "starting"]

ROOT = Path(__file__).resolve().parent.parent
STOP_SECONDS = 5.0


class NotServingError(RuntimeError):
    """The playground did not start; the message is one line that says why."""


@contextlib.contextmanager
def serving(
    port: int = PORT, python: str = sys.executable, deadline: float = 10.0, *, command: Sequence[str | Path] = ()
) -> Iterator[Addresses]:
    """Run ``python -m server --port port`` for as long as the context lasts; see `starting`."""
    with starting(port, python, deadline, command=command) as wait_until_ready:
        wait_until_ready()
        yield Addresses.at(port)


@contextlib.contextmanager
def starting(
    port: int = PORT, python: str = sys.executable, deadline: float = 10.0, *, command: Sequence[str | Path] = ()
) -> Iterator[Callable[[], None]]:
    """Run ``python -m server --port port`` for as long as the context lasts, and give what waits until it accepts.

    Much can be done while it imports what it needs.

    Args:
        port: the first of the playground's five consecutive ports.
        python: the interpreter of an environment that holds the server's requirements.
        deadline: seconds to wait for the ready line.
        command: what starts a playground in place of ``python -m server``; it is given the port.

    Raises:
        NotServingError: the process ended or stayed silent; the message names the port and its holder,
            or what the process wrote to its standard error.

    """
    with tempfile.TemporaryFile() as errors:  # a pipe that nobody reads would block the server once full
        try:
            process = subprocess.Popen(
                [*(command or (python, "-E", "-m", "server")), "--port", str(port), "--until-eof"],
                cwd=ROOT,
                stdin=subprocess.PIPE,  # it ends with this process, however that ends: then so does the playground
                stdout=subprocess.PIPE,
                stderr=errors,
                start_new_session=True,
            )
        except OSError as error:
            raise NotServingError(f"the playground cannot start: {error}") from error
        try:
            yield lambda: _wait_until_ready(process, port, deadline, errors)
        finally:
            _stop(process)


@contextlib.contextmanager
def served(port: int = PORT) -> Iterator[Callable[[], None]]:
    """Use the playground that already runs at ``port``, as `starting` does one of its own.

    What it gives raises `NotServingError` where nothing accepts.
    """

    def see() -> None:
        try:
            socket.create_connection((HOST, port), timeout=STOP_SECONDS).close()
        except OSError as error:
            why = f"nothing serves on port {port} ({error.strerror}); start it with nox -s serve -- --port {port}"
            raise NotServingError(why) from None

    yield see


def _wait_until_ready(process: subprocess.Popen[bytes], port: int, deadline: float, errors: IO[bytes]) -> None:
    line = _first_line(process, deadline)
    if line == Addresses.at(port).ready_line():
        return
    if line is None:
        raise NotServingError(f"the playground on port {port} was not ready within {deadline:g} s")
    process.wait(timeout=STOP_SECONDS)
    errors.seek(0)
    said = errors.read().decode(errors="replace").strip().splitlines()
    why = said[-1] if said else f"it printed {line!r}"
    raise NotServingError(f"the playground on port {port} did not start (exit {process.returncode}): {why}")


def _first_line(process: subprocess.Popen[bytes], deadline: float) -> str | None:
    """Return the first line of the process's output, "" if it closed it, None if the deadline passed."""
    assert process.stdout is not None  # noqa: S101 - it was opened as a pipe
    until = time.monotonic() + deadline
    received = b""
    with selectors.DefaultSelector() as selector:
        selector.register(process.stdout, selectors.EVENT_READ)
        while selector.select(max(0.0, until - time.monotonic())):
            chunk = os.read(process.stdout.fileno(), 4096)
            received += chunk
            if not chunk or b"\n" in received:
                return received.partition(b"\n")[0].decode(errors="replace")
    return None


def _stop(process: subprocess.Popen[bytes]) -> None:
    _signal_group(process, signal.SIGTERM)
    try:
        process.wait(timeout=STOP_SECONDS)
    except subprocess.TimeoutExpired:
        pass
    finally:
        _signal_group(process, signal.SIGKILL)  # whatever the server may have left in its group
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                pipe.close()


def _signal_group(process: subprocess.Popen[bytes], number: signal.Signals) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, number)

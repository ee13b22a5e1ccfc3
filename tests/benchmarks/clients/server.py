"""The servers: Granian on the application beside this file, without TLS, with it, and with HTTP/2."""

import contextlib
import ctypes
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from sidebyside.model.problem import Problem
from sidebyside.project import Project
from sidebyside.runner.environments import make_listed_environment

PATIENCE = 15.0  # seconds until a server accepts
OPTIONS = (
    "--interface rsgi --host 127.0.0.1 --loop uvloop --no-ws --no-log --backlog 4096 --runtime-mode st "
    "--http1-header-read-timeout 60000"
)


def cores() -> dict[str, list[int]] | None:
    """Give the last processor to the client, the others to the server; None on one processor, or off Linux."""
    usable = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else []
    return {"server": usable[:-1], "client": usable[-1:]} if len(usable) > 1 else None


def held_to(part: str) -> Callable[[], None] | None:
    """Give what moves a process that starts to the processors of `server` or `client`."""
    chosen = cores()
    return partial(os.sched_setaffinity, 0, chosen[part]) if chosen else None


def _start() -> None:
    """Move the server to its processors, and let Linux end it with us, however we end: prctl(2), PR_SET_PDEATHSIG."""
    if move := held_to("server"):
        move()
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(1, signal.SIGTERM)


@contextlib.contextmanager
def serving() -> Iterator[tuple[dict[str, str], str]]:
    """Run the servers; give their addresses by what they speak, and the file of their CA certificate."""
    python = str(make_listed_environment(Project(Path.cwd()), "bench-server").python)
    with contextlib.ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="bench-")))
        subprocess.run([python, "-m", "trustme", "-q", "-d", folder, "-i", "127.0.0.1", "localhost"], check=True)
        tls = ["--ssl-certificate", str(folder / "server.pem"), "--ssl-keyfile", str(folder / "server.key")]
        addresses = {}
        for name, options in {
            "plain": ["--http", "1"],
            "tls": ["--http", "1", *tls],
            "http2": ["--http", "2", *tls],
        }.items():
            port = _free_port()
            command = [python, "-m", "granian", "app:app", "--port", str(port), *OPTIONS.split(), *options]
            process = subprocess.Popen(command, cwd=Path(__file__).parent, preexec_fn=_start, start_new_session=True)
            stack.callback(_end, process)
            _wait(process, port)
            addresses[name] = f"{'http' if name == 'plain' else 'https'}://127.0.0.1:{port}"
        yield addresses, str(folder / "client.pem")


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _wait(process: subprocess.Popen[bytes], port: int) -> None:
    until = time.monotonic() + PATIENCE
    while process.poll() is None and time.monotonic() < until:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return
        time.sleep(0.05)
    raise Problem(f"the benchmark's server did not start on port {port}: exit status {process.returncode}")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port

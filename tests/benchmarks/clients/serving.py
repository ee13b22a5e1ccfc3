"""The servers: Granian on the application beside this file, without TLS, with it, and with HTTP/2."""

import contextlib
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from sidebyside.environments import Environment, make_listed_environment
from sidebyside.problems import Problem

from .cores import Cores

HERE = Path(__file__).parent
PATIENCE = 15.0  # seconds until a server accepts
IDLE = "60000"  # milliseconds until an idle connection is closed: the most that Granian takes
WAITING = "4096"  # connections: a scenario opens a thousand


@dataclass(frozen=True)
class Servers:
    """Where they listen, by what they speak; and the file of the authority that their certificates come from."""

    addresses: dict[str, str]
    authority: str


def server_environment() -> Environment:
    """Make the environment of the servers."""
    return make_listed_environment("bench-server")


@contextlib.contextmanager
def serving(cores: Cores) -> Iterator[Servers]:
    """Run the servers for as long as the context lasts."""
    python = server_environment().python
    with contextlib.ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="bench-")))
        subprocess.run([python, "-m", "trustme", "-q", "-d", folder, "-i", "127.0.0.1", "localhost"], check=True)
        tls: list[str | Path] = ["--ssl-certificate", folder / "server.pem", "--ssl-keyfile", folder / "server.key"]
        speaks: dict[str, list[str | Path]] = {
            "plain": ["--http", "1"],
            "tls": ["--http", "1", *tls],
            "http2": ["--http", "2", *tls],
        }
        addresses = {}
        for name, options in speaks.items():
            port = _free_port()
            scheme = "http" if name == "plain" else "https"
            addresses[name] = f"{scheme}://127.0.0.1:{port}"
            stack.enter_context(_server(python, port, options, cores))
        yield Servers(addresses, str(folder / "client.pem"))


@contextlib.contextmanager
def _server(python: Path, port: int, options: Sequence[str | Path], cores: Cores) -> Iterator[None]:
    command = [
        python, "-m", "granian", "app:app", "--interface", "rsgi", "--host", "127.0.0.1", "--port", str(port),
        "--loop", "uvloop", "--no-ws", "--no-log", "--backlog", WAITING, "--runtime-mode", "st",
        "--http1-header-read-timeout", IDLE, *options,
    ]  # fmt: skip
    process = subprocess.Popen(command, cwd=HERE, preexec_fn=cores.for_server, start_new_session=True)
    try:
        _wait(process, port)
        yield
    finally:
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

"""However a run ends, at whatever moment: nothing of it is left, and it says so in a line of its own."""

import os
import random
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
import pytest

from server.ending import NOX
from sidebyside.runner.inside.children import adopt_the_abandoned
from tests.server.sockets import free_port
from tests.sidebyside.project import HERE, Copy

PATIENCE = 5  # seconds for everything to be gone
SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGKILL)
COMMAND = (sys.executable, "-m", "sidebyside", "run")


@pytest.fixture(scope="module")
def slow(proven: Copy, tmp_path_factory: pytest.TempPathFactory) -> Copy:
    """A project with a program that would run for long, and a process that it starts and leaves alone."""
    copy = proven.copied(tmp_path_factory.mktemp("slow") / "project")
    copy.listen_at(free_port())
    program = "import requests, subprocess, sys, time\n\n"
    program += "subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(25)'], start_new_session=True)\n"
    program += "time.sleep(25)\n"
    copy.replace("examples/query_parameters/with_requests.py", "import requests\n", program)
    return copy


@contextmanager
def nothing_left(*ports: int) -> Iterator[None]:
    """Fail if a process that was started here, or by one that was, is there in the end, or holds one of the ports."""
    adopt_the_abandoned()
    before = set(psutil.Process().children(recursive=True))
    try:
        yield
        until = time.monotonic() + PATIENCE
        while left := [process for process in psutil.Process().children(recursive=True) if is_left(process, before)]:
            assert time.monotonic() < until, left
            time.sleep(0.05)
    finally:
        adopt_the_abandoned(from_now_on=False)
    for port in ports:
        with socket.create_server(("127.0.0.1", port)):
            pass


def is_left(process: psutil.Process, before: set[psutil.Process]) -> bool:
    try:
        return process not in before and process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def started(project: Copy, **environ: str) -> subprocess.Popen[str]:
    path = os.pathsep.join([str(project.root), str(project.root / "conf")])
    return subprocess.Popen(
        COMMAND, cwd=project.root, env=os.environ | {"PYTHONPATH": path} | environ, stderr=subprocess.PIPE, text=True
    )


def stand_in() -> subprocess.Popen[bytes]:
    """Start a process that stands for nox."""
    return subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])


def until_it_runs(run: subprocess.Popen[str]) -> None:
    assert run.stderr is not None
    while not run.stderr.readline().startswith("run: "):
        assert run.poll() is None
    time.sleep(0.5)


def until_it_listens(run: subprocess.Popen[str]) -> None:
    """Return once it is our program that answers signals, not yet Python that starts."""
    caught = 0
    while not caught & 1 << signal.SIGHUP - 1:
        line = next(x for x in Path(f"/proc/{run.pid}/status").read_text().splitlines() if x.startswith("SigCgt"))
        caught = int(line.split()[1], 16)


def said_at_the_end(run: subprocess.Popen[str], number: int) -> None:
    _, said = run.communicate(timeout=15)
    assert "Traceback" not in said
    if number != signal.SIGKILL:
        assert (run.returncode, said.splitlines()[-1]) == (1, "stopped")


@pytest.mark.parametrize(
    "number",
    [
        signal.SIGINT, signal.SIGKILL, pytest.param(signal.SIGTERM, marks=pytest.mark.thorough),
        pytest.param(signal.SIGHUP, marks=pytest.mark.thorough),
    ],
)  # fmt: skip
def test_a_run_that_is_ended_leaves_nothing(slow: Copy, number: int) -> None:
    with nothing_left(slow.port):
        run = started(slow)
        until_it_runs(run)
        run.send_signal(number)
        said_at_the_end(run, number)


def test_a_run_ends_with_nox(slow: Copy) -> None:
    with nothing_left(slow.port), stand_in() as nox:
        run = started(slow, **{NOX: str(nox.pid)})
        until_it_runs(run)
        nox.kill()
        nox.wait()
        said_at_the_end(run, signal.SIGINT)


OURS = """
import time
from sidebyside.site.extension import setup as ours

def setup(app):
    ours(app)
    print("it runs", flush=True)
    time.sleep(25)
"""


@pytest.mark.parametrize(
    "command", [("server.ending", "http.server", "--bind", "127.0.0.1", "0"), ("sphinx", "-q", ".", "out")], ids=str
)
def test_what_serves_and_builds_the_site_ends_with_nox(command: tuple[str, ...], tmp_path: Path) -> None:
    (tmp_path / "conf.py").write_text(OURS, encoding="utf-8")
    path = os.pathsep.join([str(HERE.root), str(HERE.root / "conf")])
    with nothing_left(), stand_in() as nox:
        environ = os.environ | {NOX: str(nox.pid), "PYTHONPATH": path, "PYTHONUNBUFFERED": "1"}
        started = subprocess.Popen(
            [sys.executable, "-m", *command], cwd=tmp_path, env=environ, stdout=subprocess.PIPE, text=True
        )
        assert started.stdout is not None
        assert started.stdout.readline()
        nox.kill()
        nox.wait()
        started.communicate(timeout=15)


def test_the_next_run_sweeps_what_a_killed_one_left(slow: Copy, proven: Copy) -> None:
    run = started(slow)
    until_it_runs(run)
    run.kill()
    run.communicate()
    assert slow.project.jobs.exists()
    assert slow.run("with_aiohttp.py").returncode == 0
    assert not slow.project.jobs.exists()


def test_a_second_run_in_a_checkout_says_so(slow: Copy) -> None:
    with nothing_left(slow.port):
        run = started(slow)
        until_it_runs(run)
        second = slow.run("with_aiohttp.py")
        assert (second.returncode, second.stderr) == (
            1, f"another run is under way in this checkout (process {run.pid}); wait until it has ended, or stop it\n"
        )  # fmt: skip
        run.kill()
        run.communicate()
    assert slow.run("with_aiohttp.py").returncode == 0


@pytest.mark.soak
@pytest.mark.parametrize("number", SIGNALS)
@pytest.mark.parametrize("attempt", range(20))
def test_whenever_it_is_ended(slow: Copy, number: int, attempt: int) -> None:
    moment = random.Random(f"{number}/{attempt}").uniform(0, 4)  # noqa: S311 - the same moments each night
    with nothing_left(slow.port):
        run = started(slow)
        until_it_listens(run)
        time.sleep(moment)
        run.send_signal(number)
        said_at_the_end(run, number)

"""What a reader does with a copied program: saves it in an empty folder, installs what it needs, runs it."""

import contextlib
import difflib
import fcntl
import functools
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from server.running import PORT, Addresses, serving
from sidebyside.checks.normalise import normaliser
from sidebyside.runner.environments import Environment, make_environment, make_listed_environment
from tests.browser.built import PROJECT

LIMIT = 60  # seconds
normalise = normaliser(PROJECT)


@functools.cache
def environment(requirements: tuple[str, ...]) -> Environment:
    """Give the environment that holds them."""
    return make_environment(PROJECT, requirements, pins=PROJECT.pins)


def playgrounds_python() -> str:
    """Give the interpreter that can run the playground."""
    return str(make_listed_environment(PROJECT, "server").python)


@contextlib.contextmanager
def playground(command: Sequence[str | Path] = ()) -> Iterator[Addresses]:
    """Serve the playground at the address that the programs name: one process of the tests at a time can have it."""
    path = PROJECT.root / "build" / "playground.lock"
    path.parent.mkdir(exist_ok=True)
    with path.open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        with serving(PORT, playgrounds_python(), deadline=60, command=command) as addresses:
            yield addresses


def ran(requirements: tuple[str, ...], program: str) -> str:
    """Run a program by the plain interpreter of an environment that holds its requirements; give what it printed.

    A status other than 0 stands in a last line.
    """
    return printed([environment(requirements).python, "pasted.py"], {"pasted.py": program})


def printed(command: Sequence[str | Path], files: dict[str, str]) -> str:
    """Run a command in an empty folder that holds `files` alone; give what it printed, as `ran` does."""
    with tempfile.TemporaryDirectory() as folder:
        for name, text in files.items():
            Path(folder, name).write_text(text, encoding="utf-8")
        try:
            done = subprocess.run(
                command, cwd=folder, env=environ(folder), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT, encoding="utf-8", timeout=LIMIT, check=False,
            )  # fmt: skip
        except subprocess.TimeoutExpired as late:
            return f"{(late.output or b'').decode(errors='replace')}still running after {LIMIT} s\n"
    return done.stdout + (f"exited with {done.returncode}\n" if done.returncode else "")


def environ(home: str) -> dict[str, str]:
    """Give the variables of a bare shell in an empty home; uv keeps the cache of whoever runs the tests."""
    cache = os.environ.get("XDG_CACHE_HOME", str(Path.home() / ".cache"))
    kept = {name: os.environ[name] for name in ("UV_CACHE_DIR",) if name in os.environ}
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", os.defpath)])
    return {"PATH": path, "HOME": home, "LANG": "C.UTF-8", "PYTHONUNBUFFERED": "1", "XDG_CACHE_HOME": cache} | kept


def difference(shown: str, seen: str) -> str:
    """Give how two outputs differ after the project's normalisations, "" if they do not."""
    old, new = (normalise(text).rstrip("\n").split("\n") for text in (shown, seen))
    return "\n".join(difflib.unified_diff(old, new, "the page", "the pasted program", lineterm=""))

"""Clean rooms: one virtual environment for each set of requirements, made by uv from the pins.

They are not a luxury. Installing niquests replaces the `urllib3` that requests imports, and an h2 or a brotli
lying about changes what httpx sends: what was proven in a shared environment is not proven.
"""

import contextlib
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import time
from dataclasses import dataclass
from pathlib import Path

from sidebyside import layout
from sidebyside.clients import Clients
from sidebyside.problems import Problem

UNUSED_DAYS = 30


@dataclass(frozen=True)
class Environment:
    """A virtual environment that holds its requirements and what they need, and nothing else.

    `versions` maps each distribution in it, by its normalised name (PEP 503), to its version.
    """

    requirements: tuple[str, ...]
    directory: Path
    versions: dict[str, str]

    @property
    def python(self) -> Path:
        """Its interpreter."""
        return self.directory / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

    @property
    def key(self) -> str:
        """What is in it, and the Python that runs it: equal keys behave alike."""
        return json.dumps([sys.version, sorted(self.versions.items())])


def normalised(requirement: str) -> str:
    """Give the distribution that a requirement names, normalised as PEP 503 says."""
    name = re.split(r"[\[<>=!~; ]", requirement, maxsplit=1)[0]
    return re.sub(r"[-_.]+", "-", name).lower()


def make_environment(
    requirements: tuple[str, ...], *, pins: Path | None = layout.PINS, options: tuple[str, ...] = ()
) -> Environment:
    """Make the environment, or find the one that was made before from the same requirements and pins.

    With `pins=None` it takes whatever is newest today, or what `options` of `uv pip install` say. Raises `Problem`
    where a requirement is not pinned or uv cannot install it.
    """
    wanted = tuple(sorted(set(requirements)))
    pinned = pins.read_text(encoding="utf-8") if pins else " ".join(options) or time.strftime("%Y-%m-%d")
    if pins:
        _check_pinned(wanted, pinned, pins)
    key = hashlib.sha256(json.dumps([wanted, pinned, sys.version, sys.base_prefix]).encode()).hexdigest()[:12]
    directory = layout.ENVIRONMENTS / f"{'-'.join(map(normalised, wanted))[:60]}-{key}"
    if not directory.exists():
        unfinished = layout.ENVIRONMENTS / f"unfinished-{os.getpid()}-{key}"
        try:
            _install(unfinished, wanted, pins, options)
            with contextlib.suppress(OSError):  # another run may have been faster
                unfinished.rename(directory)
        finally:
            shutil.rmtree(unfinished, ignore_errors=True)
    os.utime(directory)
    return Environment(wanted, directory, _versions(directory))


def make_listed_environment(name: str, *, pinned: bool = True) -> Environment:
    """Make the environment that `conf/requirements/{name}.in` lists, with the pins beside it or without any."""
    source = layout.REQUIREMENTS / f"{name}.in"
    lines = (line.partition("#")[0].strip() for line in source.read_text(encoding="utf-8").splitlines())
    return make_environment(tuple(filter(None, lines)), pins=source.with_suffix(".txt") if pinned else None)


def pinned_versions(clients: Clients, pins: Path = layout.PINS) -> dict[str, str]:
    """Give the version of each client that the pins say. Raises `Problem` for one that is not pinned."""
    pinned = pins.read_text(encoding="utf-8")
    _check_pinned(tuple(client.distribution for client in clients.by_name.values()), pinned, pins)
    found = dict(re.findall(r"(?m)^([\w.-]+)==([^\s;]+)", pinned))
    versions = {normalised(name): version for name, version in found.items()}
    return {client.name: versions[normalised(client.distribution)] for client in clients.by_name.values()}


def remove_unused() -> None:
    """Delete the environments that no run has used for `UNUSED_DAYS` days."""
    oldest = time.time() - UNUSED_DAYS * 86_400
    for directory in layout.ENVIRONMENTS.iterdir():
        if directory.stat().st_mtime < oldest:
            shutil.rmtree(directory)


def _check_pinned(requirements: tuple[str, ...], pinned: str, pins: Path) -> None:
    names = {normalised(line) for line in pinned.splitlines() if re.match(r"\w", line)}
    for requirement in requirements:
        if normalised(requirement) not in names:
            raise Problem(
                f"{layout.shown(pins)}: {normalised(requirement)!r} is asked for but not pinned; "
                "run nox -s pins, or mend the name where it is written"
            )


def uv_program() -> str:
    """Give the path of uv: the one beside this interpreter, or any. Raises `Problem` where there is none."""
    uv = shutil.which("uv", path=os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")]))
    if uv is None:
        raise Problem("uv is not installed; run python -m pip install uv")
    return uv


def _install(directory: Path, requirements: tuple[str, ...], pins: Path | None, options: tuple[str, ...]) -> None:
    uv = uv_program()
    constraints = ["--constraints", str(pins)] if pins else []
    for command in (
        [uv, "venv", "--quiet", "--relocatable", "--python", sys.executable, str(directory)],
        [uv, "pip", "install", "--quiet", "--python", str(directory), *constraints, *options, *requirements],
    ):
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            reason = " ".join(done.stderr.split()) or f"uv exited with {done.returncode}"
            raise Problem(f"cannot install {' '.join(requirements)}: {reason}")


def _versions(directory: Path) -> dict[str, str]:
    found = {}
    packages = Path(sysconfig.get_path("purelib", "venv", vars={"base": str(directory)}))
    for info in packages.glob("*.dist-info"):
        name, _, version = info.name.removesuffix(".dist-info").rpartition("-")
        found[normalised(name)] = version
    return dict(sorted(found.items()))

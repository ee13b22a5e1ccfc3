"""Clean rooms: one virtual environment for each set of requirements, made by uv from the pins.

They are not a luxury. Installing niquests replaces the `urllib3` that requests imports, and an h2 or a brotli
lying about changes what httpx sends: what was proven in a shared environment is not proven.
"""

import contextlib
import hashlib
import json
import os
import shutil
import subprocess
import sys
import sysconfig
import time
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from sidebyside.model.pins import normalised, not_pinned, read_pins
from sidebyside.model.problem import Problem
from sidebyside.project import Project

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

    @cached_property
    def key(self) -> str:
        """What is in it, and the Python that runs it: equal keys behave alike."""
        return json.dumps([sys.version, sorted(self.versions.items())])


Environments = dict[tuple[str, ...], Environment | Problem]  # by requirements; why it cannot be had, where it cannot


def make_environments(project: Project, wanted: Iterable[tuple[str, ...]], *, pinned: bool = True) -> Environments:
    """Make an environment for each set of requirements, several at once."""

    def made(requirements: tuple[str, ...]) -> Environment | Problem:
        try:
            return make_environment(project, requirements, pins=project.pins if pinned else None)
        except NotInstalled as problem:
            return problem

    every = set(wanted)
    different = sorted({tuple(sorted(set(requirements))) for requirements in every})  # two would write one folder
    with ThreadPoolExecutor(4) as pool:
        found = dict(zip(different, pool.map(made, different), strict=True))
    return {requirements: found[tuple(sorted(set(requirements)))] for requirements in every}


def make_environment(
    project: Project, requirements: tuple[str, ...], *, pins: Path | None, options: tuple[str, ...] = ()
) -> Environment:
    """Make the environment, or find the one that was made before from the same requirements and pins.

    With `pins=None` it takes whatever is newest today, or what `options` of `uv pip install` say.

    Raises:
        Problem: a requirement is not pinned.
        NotInstalled: uv cannot install one.

    """
    wanted = tuple(sorted(set(requirements)))
    pinned = pins.read_text(encoding="utf-8") if pins else " ".join(options) or time.strftime("%Y-%m-%d")
    if pins:
        versions = read_pins(pinned)
        for requirement in wanted:
            if normalised(requirement) not in versions:
                raise not_pinned(requirement, f"conf/requirements/{pins.name}")
    key = hashlib.sha256(json.dumps([wanted, pinned, sys.version, sys.base_prefix]).encode()).hexdigest()[:12]
    directory = project.environments / f"{'-'.join(map(normalised, wanted))[:60]}-{key}"
    if not directory.exists():
        unfinished = project.environments / f"unfinished-{os.getpid()}-{key}"
        try:
            _install(unfinished, wanted, pins, options)
            with contextlib.suppress(OSError):  # another run may have been faster
                unfinished.rename(directory)
        finally:
            shutil.rmtree(unfinished, ignore_errors=True)
    os.utime(directory)
    return Environment(wanted, directory, _versions(directory))


def make_listed_environment(project: Project, name: str, *, pinned: bool = True) -> Environment:
    """Make the environment that `conf/requirements/<name>.in` lists, such as the playground's. Raises `Problem`."""
    source = project.requirements / f"{name}.in"
    lines = (line.partition("#")[0].strip() for line in source.read_text(encoding="utf-8").splitlines())
    pins = source.with_suffix(".txt") if pinned else None
    return make_environment(project, tuple(filter(None, lines)), pins=pins)


def remove_unused(project: Project) -> None:
    """Delete the environments that no run has used for `UNUSED_DAYS` days."""
    oldest = time.time() - UNUSED_DAYS * 86_400
    for directory in project.environments.iterdir():
        if directory.stat().st_mtime < oldest:
            shutil.rmtree(directory)


def uv_program() -> str:
    """Give the path of uv: the one beside this interpreter, or any. Raises `Problem` where there is none."""
    uv = shutil.which("uv", path=os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")]))
    if uv is None:
        raise Problem("uv is not installed", "run python -m pip install uv")
    return uv


class NotInstalled(Problem):
    """What this Python cannot install: the reason is the installer's."""


def _install(directory: Path, requirements: tuple[str, ...], pins: Path | None, options: tuple[str, ...]) -> None:
    uv = uv_program()
    constraints = ["--constraints", str(pins)] if pins else []
    for command in (
        [uv, "venv", "--quiet", "--relocatable", "--python", sys.executable, str(directory)],
        [uv, "pip", "install", "--quiet", "--python", str(directory), *constraints, *options, *requirements],
    ):
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            said = done.stderr.strip()
            if any(word in said for word in UNREACHABLE):
                raise Problem(f"cannot reach the package index for {' '.join(requirements)}", _last(said))
            raise NotInstalled(f"cannot install {' '.join(requirements)}: {_reason(said, done.returncode)}")


UNREACHABLE = ("error sending request", "Failed to fetch", "network connectivity is disabled", "dns error")


def _reason(said: str, status: int) -> str:
    """Give the first line that uv said; what a compiler printed is of no use to a reader."""
    lines = [line.strip(" ×╰─▶├│") for line in said.splitlines() if line.strip(" ×╰─▶├│")]
    return lines[0] if lines else f"uv exited with {status}"


def _last(said: str) -> str:
    return " ".join(said.split())[-300:]


def _versions(directory: Path) -> dict[str, str]:
    found = {}
    packages = Path(sysconfig.get_path("purelib", "venv", vars={"base": str(directory)}))
    for info in packages.glob("*.dist-info"):
        name, _, version = info.name.removesuffix(".dist-info").rpartition("-")
        found[normalised(name)] = version
    return dict(sorted(found.items()))

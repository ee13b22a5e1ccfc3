"""The releases of a distribution, as the package index that uv is configured with knows them."""

import subprocess
import tomllib
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sidebyside.model.history import minor
from sidebyside.model.problem import Problem
from sidebyside.runner.environments import uv_program

PYTHON = "3.11"  # the oldest that the project supports: what does not install there is not asked for
NO_SOLUTION = 1  # uv's exit status where nothing fits; an index that cannot be reached is 2


@dataclass(frozen=True)
class Release:
    """A release of a distribution, and the day on which its first file was uploaded, in UTC."""

    version: str
    released: date


def older_minors(distribution: str, version: str, since: date) -> list[Release]:
    """Give the newest patch of each minor release below that of `version`, oldest first.

    Goes back until the newest patch of a minor release was uploaded before `since`, or there is none that
    installs on `PYTHON`. Raises `Problem` where uv or the index cannot tell.
    """
    found: list[Release] = []
    while (release := _newest(f"{distribution}<{minor(version)}")) and release.released >= since:
        found.insert(0, release)
        version = release.version
    return found


def release_of(distribution: str, version: str) -> Release:
    """Give the release with the version. Raises `Problem` where the index has none."""
    release = _newest(f"{distribution}=={version}")
    if release is None:
        raise Problem(f"the package index has no {distribution} {version} for Python {PYTHON}", "run nox -s pins")
    return release


def _newest(requirement: str) -> Release | None:
    command = [uv_program(), "pip", "compile", "-", "--python-version", PYTHON, "--no-deps", "--format", "pylock.toml"]
    done = subprocess.run([*command, "--quiet"], input=requirement, capture_output=True, text=True, check=False)
    if done.returncode == NO_SOLUTION and "was not found in" not in done.stderr:
        return None
    if done.returncode:
        raise Problem(f"cannot find the releases of {requirement}: {' '.join(done.stderr.split())}")
    return read_lock(done.stdout)


def read_lock(text: str) -> Release:
    """Read the one release that a lock file (PEP 751) names. Raises `Problem` where it gives no upload time."""
    package: dict[str, Any] = tomllib.loads(text)["packages"][0]
    files = [*package.get("wheels", []), *([package["sdist"]] if "sdist" in package else [])]
    times: list[datetime] = [file["upload-time"] for file in files if "upload-time" in file]
    if not times:
        raise Problem(
            f"the package index gives no upload time for {package['name']} {package['version']}, so nobody can tell "
            "what was current when",
            "configure uv with an index that does (PEP 700)",
        )
    return Release(package["version"], min(times).date())

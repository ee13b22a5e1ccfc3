"""The releases of a distribution, as the package index that uv is configured with knows them."""

import http.client
import io
import json
import re
import subprocess
import tomllib
import urllib.error
import urllib.request
import zipfile
from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated, Any
from urllib.parse import urljoin

from pydantic import BaseModel, ConfigDict, Field

from sidebyside.model.history import minor
from sidebyside.model.pins import normalised
from sidebyside.model.problem import Problem
from sidebyside.model.reading import validated
from sidebyside.runner.environments import uv_program

PYTHON = "3.11"  # the oldest that the project supports: what does not install there is not asked for
NO_SOLUTION = 1  # uv's exit status where nothing fits; an index that cannot be reached is 2
JSON = "application/vnd.pypi.simple.v1+json"  # PEP 691
ANNOTATION = re.compile(r"^ *# from (\S+)$", re.MULTILINE)
PATIENCE = 20  # seconds for an answer of the index


@dataclass(frozen=True)
class Release:
    """A release of a distribution, and the day on which its first file was uploaded, in UTC."""

    version: str
    released: date


class Said(BaseModel):
    """What an index answered, as far as it is read."""

    model_config = ConfigDict(extra="ignore", frozen=True)


class File(Said):
    """A file of a release, as an index lists it (PEP 691, PEP 700)."""

    filename: str
    url: str
    yanked: bool | str = False
    uploaded: Annotated[datetime | None, Field(alias="upload-time")] = None
    python: Annotated[str | None, Field(alias="requires-python")] = None
    size: int = 0


class Files(Said):
    """The page of a distribution."""

    files: tuple[File, ...]


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


def files_of(distribution: str) -> tuple[File, ...]:
    """Give every file of a distribution, in the order of the index. Raises `Problem` or `Problems`."""
    address = f"{_index_of(distribution)}/{normalised(distribution)}/"
    what = f"the releases of {distribution}"
    try:
        data = json.loads(_read(address, what, accept=JSON))
    except ValueError:
        mend = "configure uv with an index that does (PEP 691)"
        raise Problem(f"the package index does not list {what} as JSON", mend) from None
    page: Files = validated(data, Files, f"the package index on {distribution}")
    return tuple(file.model_copy(update={"url": urljoin(address, file.url)}) for file in page.files)


def metadata_of(wheel: File) -> bytes:
    """Give the core metadata of a wheel. Raises `Problem` where there is none in it."""
    try:
        with zipfile.ZipFile(io.BytesIO(_read(wheel.url, wheel.filename))) as archive:
            name = next(name for name in archive.namelist() if re.fullmatch(r"[^/]+\.dist-info/METADATA", name))
            return archive.read(name)
    except (zipfile.BadZipFile, StopIteration):
        raise Problem(f"the package index gives no wheel for {wheel.filename}") from None


def _index_of(distribution: str) -> str:
    """Give the address of the index from which uv takes a distribution."""
    done = _compiled(distribution, "--emit-index-annotation")
    found = ANNOTATION.search(done or "")
    if found is None or not found[1].startswith(("http://", "https://")):
        raise Problem(f"uv takes {distribution} from no package index", "configure it with one")
    return found[1].rstrip("/")


def _read(address: str, what: str, accept: str = "*/*") -> bytes:
    request = urllib.request.Request(address, headers={"Accept": accept})  # noqa: S310 - uv said that it is HTTP
    try:
        with urllib.request.urlopen(request, timeout=PATIENCE) as response:  # noqa: S310
            content: bytes = response.read()
            return content
    except urllib.error.HTTPError as error:
        why = f"it answers {error.code} {error.reason}"
    except (OSError, http.client.HTTPException) as error:
        why = str(getattr(error, "reason", error)) or type(error).__name__
    raise Problem(f"cannot read {what} from the package index: {why}")


def _newest(requirement: str) -> Release | None:
    lock = _compiled(requirement, "--format", "pylock.toml")
    return None if lock is None else read_lock(lock)


def _compiled(requirement: str, *options: str) -> str | None:
    """Give what uv says of the newest release that a requirement allows; None where there is none."""
    command = [uv_program(), "pip", "compile", "-", "--python-version", PYTHON, "--no-deps", "--quiet", *options]
    done = subprocess.run(command, input=requirement, capture_output=True, text=True, check=False)
    if done.returncode == NO_SOLUTION and "was not found in" not in done.stderr:
        return None
    if done.returncode:
        raise Problem(f"cannot find the releases of {requirement}: {' '.join(done.stderr.split())}")
    return done.stdout


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

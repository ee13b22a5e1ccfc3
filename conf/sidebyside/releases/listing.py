"""Which releases there are: what the package index says of each client, kept in `docs/compare/history.json`."""

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, date, datetime

from packaging.metadata import RawMetadata, parse_email
from packaging.requirements import InvalidRequirement, Requirement
from packaging.utils import (
    InvalidSdistFilename,
    InvalidWheelFilename,
    parse_sdist_filename,
    parse_wheel_filename,
)
from packaging.version import Version

from sidebyside.model.clients import Client, Clients, load_clients
from sidebyside.model.history import ClientHistory, Listed, Listing, read_history, write_history
from sidebyside.model.pins import pinned_versions
from sidebyside.model.problem import Problem
from sidebyside.project import Project
from sidebyside.releases.package_index import File, files_of, metadata_of

YEARS = 3
PYTHON = "Programming Language :: Python :: 3."
Say = Callable[[str], object]
Releases = dict[Version, list[File]]


def list_releases(project: Project, names: Sequence[str], say: Say) -> None:
    """Read what the package index says of the clients, or of all of them, keep it, and say what is new.

    Runs no fact, and writes only when every client was read. Raises `Problem` or `Problems` where a client is not
    known or was never measured, and where the index cannot tell.
    """
    clients = load_clients(project)
    wanted = known(clients, names)
    history = read_history(project)
    pinned = pinned_versions(project, clients)
    for client in wanted:
        if client.name not in history:
            raise Problem(f"{client.name} was never measured", f"run nox -s history -- {client.name}")
    today = datetime.now(UTC).date()
    said = []
    for client in wanted:
        entry = history[client.name]
        listing = listed(client.distribution, pinned[client.name], today)
        history[client.name] = entry.model_copy(update={"listed": listing})
        said += [f"{client.name}: {line}" for line in news(entry, listing, pinned[client.name])]
    write_history(project, history)
    for line in said:
        say(line)


def known(clients: Clients, names: Sequence[str]) -> list[Client]:
    """Give the clients with these names, or all. Raises `Problem` for a name that is none."""
    for name in names:
        if name not in clients.by_name:
            raise Problem(f"no client is called {name!r}", f"write some of: {', '.join(clients.by_name)}")
    return [clients.by_name[name] for name in names or clients.by_name]


def years_before(day: date, years: int) -> date:
    """Give the same day some years earlier; of 29 February, the 28th."""
    return day.replace(year=day.year - years, day=28 if (day.month, day.day) == (2, 29) else day.day)


def listed(distribution: str, pinned: str, today: date) -> Listing:
    """Ask the package index for a distribution: its releases of the last years, the newest, and the pinned one."""
    releases = by_version(files_of(distribution))
    stable = sorted(version for version in releases if not version.is_prerelease)
    if Version(pinned) not in stable:
        raise Problem(f"the package index has no {distribution} {pinned}", "run nox -s pins")
    days = {version: uploaded(distribution, version, files) for version, files in releases.items()}
    first, newest = years_before(today, YEARS), stable[-1]
    kept = [version for version in stable if days[version] >= first or version in (newest, Version(pinned))]
    previews = [version for version in releases if version.is_prerelease and version > newest]
    described = {version: _described(version, days[version], releases[version]) for version in [*kept, *previews]}
    metadata = parse_email(metadata_of(_wheel(distribution, newest, releases[newest])))[0]
    return Listing(
        day=today.isoformat(),
        releases=tuple(described[version] for version in kept),
        preview=described[max(previews)] if previews else None,
        pythons=tuple(sorted(named_pythons(metadata), key=Version)),
        dependencies=tuple(needed(metadata)),
        extras=tuple(sorted(metadata.get("provides_extra", []))),
    )


def by_version(files: Iterable[File]) -> Releases:
    """Give the files of each release; what was yanked, or has no version in its name, is left out."""
    found: Releases = {}
    for file in files:
        version = version_in(file.filename)
        if version and not file.yanked:
            found.setdefault(version, []).append(file)
    return found


def version_in(filename: str) -> Version | None:
    """Give the version that a file's name says; None for other files than wheels and source distributions."""
    try:
        return parse_wheel_filename(filename)[1] if filename.endswith(".whl") else parse_sdist_filename(filename)[1]
    except (InvalidSdistFilename, InvalidWheelFilename):
        return None


def uploaded(distribution: str, version: Version, files: Iterable[File]) -> date:
    """Give the day on which the first file of a release was uploaded, in UTC. Raises `Problem`."""
    times = [file.uploaded.astimezone(UTC) for file in files if file.uploaded]
    if not times:
        what = f"the package index gives no upload time for {distribution} {version}"
        raise Problem(what, "configure uv with an index that does (PEP 700)")
    return min(times).date()


def named_pythons(metadata: RawMetadata) -> list[str]:
    """Give the Pythons that the classifiers name."""
    classifiers = metadata.get("classifiers", [])
    found = [line.removeprefix(PYTHON) for line in classifiers if line.startswith(PYTHON)]
    return [f"3.{number}" for number in found if number.isdecimal()]


def needed(metadata: RawMetadata) -> list[str]:
    """Give what a release needs without its extras, as its metadata says. Raises `Problem`."""
    try:
        found = [Requirement(line) for line in metadata.get("requires_dist", [])]
    except InvalidRequirement as error:
        raise Problem(f"the package index gives a dependency that is none: {' '.join(str(error).split())}") from None
    return [str(one) for one in found if not (one.marker and "extra" in str(one.marker))]


def news(entry: ClientHistory, listing: Listing, pinned: str) -> list[str]:
    """Say what the index says now and did not say before, and whether the newest release is the pinned one."""
    before = entry.listed
    newest = f"{listing.newest.version} of {listing.newest.released}"
    lines = [f"{len(listing.releases)} releases in {YEARS} years, the newest {newest}"] if before is None else []
    if before:
        seen = {release.version for release in before.releases}
        there = {release.version for release in listing.releases}
        lines += [f"new: {one.version} of {one.released}" for one in listing.releases if one.version not in seen]
        first = listing.releases[0].released
        gone = [one for one in before.releases if one.version not in there and one.released >= first]
        lines += [f"gone: {one.version} of {one.released}" for one in gone]
        lines += _changed("Requires-Python", before.newest.python or "any", listing.newest.python or "any")
        lines += _changed("Pythons", ", ".join(before.pythons), ", ".join(listing.pythons))
        lines += _changed("dependencies", "; ".join(before.dependencies), "; ".join(listing.dependencies))
        lines += _changed("extras", ", ".join(before.extras), ", ".join(listing.extras))
        preview = listing.preview if listing.preview != before.preview else None
        lines += [f"new pre-release: {preview.version} of {preview.released}"] if preview else []
        lines = lines or [f"nothing new since {before.day}; the newest is {newest}"]
    if pinned != listing.newest.version:
        lines.append(f"the site runs {pinned}, and {newest} is newer: nox -s pins")
    return lines


def _changed(what: str, before: str, now: str) -> list[str]:
    return [f"{what}: {now or 'none'} (before: {before or 'none'})"] if before != now else []


def _described(version: Version, day: date, files: Iterable[File]) -> Listed:
    python = next((file.python for file in files if file.python), None)
    return Listed(version=str(version), released=day.isoformat(), python=python)


def _wheel(distribution: str, version: Version, files: Iterable[File]) -> File:
    """Give the smallest wheel of a release: all of them have the same metadata. Raises `Problem`."""
    wheels = [file for file in files if file.filename.endswith(".whl")]
    if not wheels:
        raise Problem(f"the package index has no wheel of {distribution} {version}, so nobody can tell what it needs")
    return min(wheels, key=lambda file: (file.size, file.filename))

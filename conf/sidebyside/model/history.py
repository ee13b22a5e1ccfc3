"""The releases of the clients, and what the older ones answered: `docs/compare/history.json`, an entry a client.

A span is a row of releases that share an answer. An answer may be unknown under a release; where the same release
answers with today's dependencies what the newest one does, the difference is not its own.
"""

from typing import Annotated, Any, Literal

from pydantic import Field, model_serializer

from sidebyside.model.dumping import dumped
from sidebyside.model.reading import Model, read_json
from sidebyside.model.tables import Cell
from sidebyside.project import Project

FILE = "docs/compare/history.json"


class Seen(Model):
    """What a fact returned under a release, or why that is unknown."""

    outcome: Any = Field(None, description="what the fact returned")
    type: str | None = Field(None, description="its type, as in the tables")
    message: str | None = Field(None, description="the first line of an exception's message")
    unknown: str | None = Field(None, description="what kept it from returning anything: never a no")
    dependencies: Literal[True] | None = Field(
        None, description="with the dependencies of the day of the measurement it gives the published answer"
    )

    @property
    def is_known(self) -> bool:
        """Whether the release gave an outcome."""
        return self.unknown is None

    def same(self, other: "Seen | Cell") -> bool:
        """Tell whether two give the same answer; the message of an exception is no part of it."""
        if self.unknown is not None or (isinstance(other, Seen) and other.unknown is not None):
            return isinstance(other, Seen) and self.unknown == other.unknown
        return (repr(self.outcome), self.type) == (repr(other.outcome), other.type)

    def _told(self) -> dict[str, Any]:
        if self.unknown is not None:
            return {"unknown": self.unknown}
        message = {"message": self.message} if self.message else {}
        own = {"dependencies": True} if self.dependencies else {}
        return {"outcome": self.outcome, "type": self.type} | message | own

    @model_serializer
    def _written(self) -> dict[str, Any]:
        return self._told()


class Span(Seen):
    """Neighbouring releases with the same answer: `since` and `until` are the first and the last that were measured."""

    since: str
    until: str

    @model_serializer
    def _written(self) -> dict[str, Any]:
        return {"since": self.since, "until": self.until} | self._told()


class Measured(Model):
    """The spans of a row, oldest first; `code` names the code that was run: the history of other code is not shown."""

    code: Annotated[str, Field(pattern="^[0-9a-f]{12}$")]
    spans: Annotated[tuple[Span, ...], Field(min_length=2)]


class ReleaseMeasured(Model):
    """A release: what was installed, and how many rows gave the published answer, another, or none that is known."""

    version: str
    released: str
    same: int
    other: int
    unknown: int
    installed: dict[str, str]
    with_extras: dict[str, str] | None = None
    with_todays_dependencies: dict[str, str] | None = None


class Against(Model):
    """The release that the others are compared with: the one that the tables are proven with."""

    version: str
    released: str


class Listed(Model):
    """A release that the package index lists: its day, and the Pythons that it installs on."""

    version: str
    released: str = Field(description="the day on which its first file was uploaded, in UTC")
    python: str | None = Field(None, description="its Requires-Python")


class Listing(Model):
    """What the package index said of a client on a day."""

    day: str
    releases: tuple[Listed, ...] = Field(min_length=1, description="those of the last years, oldest first")
    preview: Listed | None = Field(None, description="the newest pre-release, if no release came after it")
    pythons: tuple[str, ...] = Field(description="the Pythons that the newest release names in its classifiers")
    dependencies: tuple[str, ...] = Field(description="what the newest release needs, as its metadata says")
    extras: tuple[str, ...] = Field(description="the extras that the newest release offers")

    @property
    def newest(self) -> Listed:
        """The newest release."""
        return self.releases[-1]

    @property
    def in_a_year(self) -> tuple[Listed, ...]:
        """The releases of the twelve months before the day."""
        year, rest = self.day[:4], self.day[4:]
        return tuple(release for release in self.releases if release.released > f"{int(year) - 1}{rest}")


class ClientHistory(Model):
    """A client's older releases, measured on a day with one Python, and the releases that there are."""

    listed: Listing | None = None
    measured: str
    python: str
    compared_with: Against
    facts: int
    not_measured: tuple[str, ...]
    not_installed: tuple[str, ...]
    releases: tuple[ReleaseMeasured, ...]
    rows: dict[str, Measured]


History = dict[str, ClientHistory]  # by client


def released(entry: ClientHistory | None, version: str) -> str | None:
    """Give the day of a release, in ISO's form; None where nothing says it."""
    if entry is None:
        return None
    listed = {release.version: release.released for release in entry.listed.releases} if entry.listed else {}
    measured = {release.version: release.released for release in entry.releases}
    return ({entry.compared_with.version: entry.compared_with.released} | measured | listed).get(version)


def read_history(project: Project) -> History:
    """Read the history, empty before the first measurement. Raises `Problem` or `Problems`."""
    if not project.history.exists():
        return {}
    history: History = read_json(project.history, History, FILE, "run nox -s history")
    return history


def write_history(project: Project, history: History) -> None:
    """Write the history."""
    entries = {name: history[name].model_dump(mode="json", exclude_none=True) for name in sorted(history)}
    unfinished = project.history.with_suffix(".part")
    unfinished.write_text(dumped(entries), encoding="utf-8")
    unfinished.replace(project.history)  # all of it or nothing: it took hours to measure


def seen_in(cell: Cell) -> Seen:
    """Give what a cell says, without the code that asked."""
    return Seen(outcome=cell.outcome, type=cell.type, message=cell.message)


def spans(readings: list[tuple[str, Seen]]) -> list[Span]:
    """Group what releases gave, oldest first, into spans."""
    found: list[Span] = []
    for version, seen in readings:
        last = found[-1] if found else None
        alike = last is not None and last.same(seen) and last.dependencies == seen.dependencies
        if last and alike:
            found[-1] = last.model_copy(update={"until": version})
        else:
            found.append(Span(since=version, until=version, **seen.model_dump()))
    return found


def minor(version: str) -> str:
    """Give the minor release that a version belongs to: `3.12` for `3.12.15`."""
    return ".".join(version.split(".")[:2])

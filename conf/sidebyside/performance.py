"""What `nox -s bench` measured: `docs/performance/results.json`, and `second-run.json` for how it repeats.

A scenario has points, such as numbers of requests at once; at each the contenders have a value a round for each figure,
none where a round failed or was one of others alone: what varies has more rounds than the rest. A ratio is taken round
by round, so that what slows a whole round does not count.
"""

import json
import math
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from statistics import quantiles
from typing import Any

from sidebyside import layout
from sidebyside.pace import with_pace
from sidebyside.problems import Problem

RESULTS = layout.PERFORMANCE / "results.json"
SECOND_RUN = layout.PERFORMANCE / "second-run.json"
MEND = "write it again with nox -s bench"
Values = list[float | None]
Measured = dict[str, Values]  # by figure; `errors` are failed requests, `failed` says why a round has no value


@dataclass(frozen=True)
class Spread:
    """The median of what the rounds gave, and the quartiles around it."""

    low: float
    median: float
    high: float

    @classmethod
    def of(cls, values: Iterable[float | None]) -> "Spread | None":
        """Give that of the rounds that gave a value; none where no round did."""
        known = [value for value in values if value is not None]
        if not known:
            return None
        return cls(*quantiles(known, n=4, method="inclusive")) if len(known) > 1 else cls(*known * 3)


@dataclass(frozen=True)
class Figure:
    """What is measured, and in what."""

    name: str
    title: str
    unit: str


@dataclass(frozen=True)
class Contender:
    """What is measured: a client with certain settings, or what it is compared with."""

    name: str
    title: str
    client: str | None
    settings: str


@dataclass(frozen=True)
class Scenario:
    """A task; `axis` names what its points count, and is none where points are names. `figure` is the main one."""

    name: str
    title: str
    about: str
    figure: str
    others: tuple[str, ...]
    axis: str | None
    points: dict[str, dict[str, Measured]]

    def contenders(self) -> set[str]:
        """Give the names of those that were measured at one point or more."""
        return {name for point in self.points.values() for name in point}

    def values(self, point: str, contender: str, figure: str) -> Values:
        """Give a value a round; none where it was not measured there."""
        return self.points[point].get(contender, {}).get(figure, [])

    def spread(self, point: str, contender: str, figure: str) -> Spread | None:
        """Give the median and the quartiles of the rounds."""
        return Spread.of(self.values(point, contender, figure))

    def ratio(self, point: str, contender: str, other: str, figure: str) -> Spread | None:
        """Give the same of the ratios."""
        return Spread.of(self.ratios(point, contender, other, figure))

    def ratios(self, point: str, contender: str, other: str, figure: str) -> list[float]:
        """Give the ratios, each taken within its round, of those rounds that have both."""
        pairs = zip(self.values(point, contender, figure), self.values(point, other, figure), strict=False)
        return [value / by for value, by in pairs if value is not None and by is not None and by > 0]

    def rounds(self) -> tuple[int, int]:
        """Give in how many rounds all of it was measured, and what varied most: that has more."""
        numbers = [len(values[self.figure]) for point in self.points.values() for values in point.values()]
        return min(numbers), max(numbers)

    def has_rounds(self) -> bool:
        """Tell whether it was measured in rounds; what has one value, such as a size, has no spread."""
        _, most = self.rounds()
        return most > 1


@dataclass(frozen=True)
class Results:
    """One run of the benchmark, in the order in which it is shown."""

    machine: dict[str, Any]
    versions: dict[str, str]
    baseline: str
    floor: str
    figures: dict[str, Figure]
    contenders: dict[str, Contender]
    scenarios: dict[str, Scenario]
    profiles: dict[str, dict[str, dict[str, list[float]]]]

    def scenario(self, name: str) -> Scenario:
        """Give a scenario. Raises `Problem` if none has the name."""
        if name not in self.scenarios:
            raise Problem(f"no scenario is called {name!r}; write one of: {', '.join(self.scenarios)}")
        return self.scenarios[name]

    def shown(self, scenario: Scenario) -> list[Contender]:
        """Give the contenders of a scenario."""
        return [contender for name, contender in self.contenders.items() if name in scenario.contenders()]

    def references(self, scenario: Scenario) -> list[Contender]:
        """Give those that ratios are taken to: the baseline and the floor, where they were measured."""
        return [self.contenders[name] for name in (self.baseline, self.floor) if name in scenario.contenders()]


def read_results(path: Path = RESULTS, *, paced: bool = True) -> Results | None:
    """Read a run; none where nobody has measured yet. Raises `Problem` for what is not as it should be.

    It is without figures that tell no pace, unless `paced` is false.
    """
    if not path.exists():
        return None
    name = layout.shown(path)
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
    except json.JSONDecodeError as error:
        raise Problem(f"{name}:{error.lineno}: not valid JSON: {error.msg}; {MEND}") from None
    return _Reader(name, paced=paced).results(document)


class _Reader:
    """Reads a document; each mistake is one line that says where it is."""

    def __init__(self, file: str, *, paced: bool) -> None:
        self.file, self.paced = file, paced

    def results(self, document: Any) -> Results:
        rounds = self.entry(document, "rounds", int, "")
        figures = {
            name: Figure(name, self.entry(figure, "title", str, name), self.entry(figure, "unit", str, name))
            for name, figure in self.entry(document, "figures", dict, "").items()
        }
        contenders = {
            name: self.contender(name, contender)
            for name, contender in self.entry(document, "contenders", dict, "").items()
        }
        machine = self.entry(document, "machine", dict, "")
        for key in ("date", "cpu", "system", "python"):
            self.entry(machine, key, str, "machine")
        for key in ("cores", "memory"):
            self.entry(machine, key, int, "machine")
        references = {key: self.entry(document, key, str, "") for key in ("baseline", "floor")}
        for key, name in references.items():
            self.known(name, contenders, key)
        profiles = self.entry(document, "profiles", dict, "")
        for point, profile in profiles.items():
            for name in profile:
                self.known(name, contenders, f"profiles: {point}")
        return Results(
            machine=machine,
            versions=self.entry(document, "versions", dict, ""),
            figures=figures,
            contenders=contenders,
            scenarios={
                name: self.scenario(name, scenario, figures, contenders, rounds)
                for name, scenario in self.entry(document, "scenarios", dict, "").items()
            },
            profiles=profiles,
            **references,
        )

    def contender(self, name: str, entry: Any) -> Contender:
        title, settings = (self.entry(entry, key, str, f"contenders: {name}") for key in ("title", "settings"))
        client = entry.get("client")
        if client is not None and not isinstance(client, str):
            raise Problem(f"{self.file}: contenders: {name}: client is {client!r}; write its name, or null; {MEND}")
        return Contender(name, title, client, settings)

    def scenario(
        self, name: str, entry: Any, figures: dict[str, Figure], contenders: dict[str, Contender], rounds: int
    ) -> Scenario:
        title, about, figure = (self.entry(entry, key, str, name) for key in ("title", "about", "figure"))
        others = self.entry(entry, "others", list, name)
        for other in (figure, *others):
            self.known(other, figures, name)
        points = self.entry(entry, "points", dict, name)
        axis = entry.get("axis")
        for point, measured in points.items():
            if axis is not None and not _is_number(point):
                raise Problem(
                    f"{self.file}: {name}: point {point!r} is no number on {axis!r}; set axis to null; {MEND}"
                )
            for contender, values in measured.items():
                where = f"{name}/{point}: {contender}" if point else f"{name}: {contender}"
                self.known(contender, contenders, where)
                self.entry(values, figure, list, where)
                own = rounds_of({point: {contender: values}})  # what varies is measured in more
                if own > rounds:
                    raise Problem(f"{self.file}: {where}: {own} values, but there were {rounds} rounds; {MEND}")
                for kind in (*figures, "errors"):
                    if kind in values:
                        self.numbers(values[kind], own, f"{where}: {kind}")
        if not any(points.values()):
            raise Problem(f"{self.file}: {name}: nothing was measured; {MEND}")
        if axis is not None and self.paced:
            points = {
                point: {contender: with_pace(values, float(point)) for contender, values in measured.items()}
                for point, measured in points.items()
            }
        return Scenario(name, title, about, figure, tuple(others), axis, points)

    def numbers(self, values: Any, rounds: int, where: str) -> None:
        if not isinstance(values, list) or len(values) != rounds:
            said = f"{len(values)} values" if isinstance(values, list) else repr(values)
            raise Problem(f"{self.file}: {where}: {said}; write a value for each of its {rounds} rounds; {MEND}")
        for value in values:
            if value is not None and (isinstance(value, bool) or not isinstance(value, int | float)):
                raise Problem(f"{self.file}: {where}: {value!r}; write numbers, null where a round failed; {MEND}")
            if value is not None and not math.isfinite(value):
                raise Problem(f"{self.file}: {where}: {value!r} is no figure; write null where a round failed; {MEND}")

    def known(self, name: str, names: Iterable[str], where: str) -> None:
        if name not in names:
            raise Problem(f"{self.file}: {where}: unknown {name!r}; write one of: {', '.join(names)}; {MEND}")

    def entry(self, entries: Any, key: str, kind: type, where: str) -> Any:
        value = entries.get(key) if isinstance(entries, dict) else None
        if not isinstance(value, kind) or isinstance(value, bool):
            place = f"{self.file}: {where}" if where else self.file
            wanted = {str: "a string", int: "a whole number", dict: "an object", list: "an array"}[kind]
            raise Problem(f"{place}: {key} is {value!r}; write {wanted}; {MEND}")
        return value


def rounds_of(points: dict[str, Any]) -> int:
    """Give how many rounds measured what has lists of values, by point and contender."""
    values = [
        values
        for point in points.values()
        for measured in point.values()
        if isinstance(measured, dict)
        for values in measured.values()
        if isinstance(values, list)
    ]
    return max(map(len, values), default=0)


def _is_number(text: str) -> bool:
    try:
        return float(text) > 0
    except ValueError:
        return False

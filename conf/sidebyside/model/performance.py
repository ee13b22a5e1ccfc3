"""What `nox -s bench` measured: `docs/performance/results.json`.

A scenario has points, such as numbers of requests at once. At each point a contender has the median and the quartiles
of its rounds for each figure.
"""

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from statistics import quantiles
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from sidebyside.model.dumping import dumped
from sidebyside.model.problem import Problem
from sidebyside.model.reading import Model, read_json
from sidebyside.project import Project

FILE = "docs/performance/results.json"
MEND = "write it again with nox -s bench"
ALIKE = 1.15  # medians whose ratio is within this are alike

Text = Annotated[str, Field(min_length=1)]
Kind = Literal["client", "tuned", "reference"]
Count = Annotated[int, Field(ge=0)]


class Spread(Model):
    """The median of the rounds, and the quartiles: half of the rounds lie between `low` and `high`."""

    low: float
    median: float
    high: float

    @model_validator(mode="after")
    def _ordered(self) -> Self:
        if not self.low <= self.median <= self.high:
            raise ValueError("must be in order: low, median, high")
        return self

    @classmethod
    def of(cls, values: Iterable[float]) -> "Spread":
        """Summarise one value or more, to five significant digits."""
        known = [*values]
        spread = quantiles(known, n=4, method="inclusive") if len(known) > 1 else known * 3
        low, median, high = (float(f"{value:.5g}") for value in spread)
        return cls(low=low, median=median, high=high)

    @property
    def edges(self) -> tuple[float, float, float]:
        """Give the three in their order."""
        return self.low, self.median, self.high

    def is_less(self, other: "Spread") -> bool:
        """Tell whether the quartiles lie apart, these below the others."""
        return self.high < other.low

    def is_alike(self, other: "Spread") -> bool:
        """Tell whether the medians are within 15 % of each other."""
        low, high = sorted((self.median, other.median))
        return high <= ALIKE * low


class Figure(Model):
    """What is measured, in what, and which of two is better."""

    title: Text
    unit: str
    better: Literal["more", "less"]


class Contender(Model):
    """A client by its defaults, a client that is set up for its task, or what clients stand on."""

    title: Text
    kind: Kind
    client: str | None  # its name in conf/clients.toml
    settings: Text


class Measured(Model):
    """What the rounds of a contender gave at a point. `errors` are requests that failed, in all rounds together."""

    rounds: Count
    errors: Count = 0
    failed: str = ""  # why no round gave a figure
    figures: dict[str, Spread]


class Scenario(Model):
    """A task. `axis` names what its points count, and is null where points are names; `figure` is the main one."""

    title: Text
    about: Text
    figure: str
    others: tuple[str, ...]
    axis: str | None
    points: dict[str, dict[str, Measured]]

    def spread(self, point: str, contender: str, figure: str = "") -> Spread | None:
        """Give what was measured, of the main figure unless another is named."""
        measured = self.points[point].get(contender)
        return measured.figures.get(figure or self.figure) if measured else None


class Machine(Model):
    """What it was measured on. `memory` is in bytes; `pinned` are the processors of client and server, if chosen."""

    cpu: Text
    cores: int
    memory: int
    system: Text
    python: Text
    congestion_control: str | None
    pinned: dict[str, list[int]] | None


class Results(Model):
    """All of it, in the order in which it is shown. `profiles` are shares of the processor's time by source file."""

    format: Literal[1]
    measured: Annotated[tuple[date, ...], Field(min_length=1)]
    method: Annotated[tuple[Text, ...], Field(min_length=1)]
    machine: Machine
    versions: dict[str, str]
    figures: dict[str, Figure]
    contenders: dict[str, Contender]
    scenarios: dict[str, Scenario]
    profiles: dict[str, dict[str, dict[str, float]]]

    @model_validator(mode="after")
    def _names_are_known(self) -> Self:
        for where, name, known in self._names():
            if name not in known:
                raise ValueError(f"{where}: unknown {name!r}; write one of: {', '.join(known)}")
        return self

    def _names(self) -> Iterable[tuple[str, str, Iterable[str]]]:
        """Give each name that refers to something, with where it stands and what it may be."""
        for key, scenario in self.scenarios.items():
            for name in (scenario.figure, *scenario.others):
                yield f"scenarios: {key}", name, self.figures
            for point, contenders in scenario.points.items():
                for name, measured in contenders.items():
                    where = f"scenarios: {key}: points: {point!r}"
                    yield where, name, self.contenders
                    for figure in measured.figures:
                        yield f"{where}: {name}", figure, (scenario.figure, *scenario.others)
        for key, profile in self.profiles.items():
            for name in profile:
                yield f"profiles: {key}", name, self.contenders

    def shown(self, scenario: Scenario, *kinds: str) -> dict[str, Contender]:
        """Give the contenders of these kinds that were measured in a scenario."""
        there = {name for contenders in scenario.points.values() for name in contenders}
        return {
            name: contender
            for name, contender in self.contenders.items()
            if name in there and (contender.kind in kinds or not kinds)
        }


def read_results(project: Project) -> Results | None:
    """Read the file; None where nobody has measured yet. Raises `Problem` or `Problems`."""
    path = project.performance / "results.json"
    if not path.exists():
        return None
    results: Results = read_json(path, Results, FILE, MEND)
    return results


def write_results(results: Results, path: Path) -> None:
    """Write the file."""
    path.write_text(dumped(results.model_dump(mode="json", exclude_defaults=True)), encoding="utf-8")


def measured_results(results: Results | None) -> Results:
    """Give the results. Raises `Problem` where there are none."""
    if results is None:
        raise Problem("there is no such file", "write it with nox -s bench", file=FILE)
    return results

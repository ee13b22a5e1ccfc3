"""How pages name what was measured: `fast/50 cpu httpx_async` a figure, `fast/50: httpx < aiohttp` a comparison.

A comparison holds if the medians are in that order and so are three rounds of four: a sentence never rests on noise.
"""

import re
from dataclasses import dataclass

from sidebyside.performance import Figure, Results, Scenario, Spread
from sidebyside.problems import Problem

ALIKE = 1.15  # medians whose ratio is within this are called alike
SIGNS = {"<": "less than", ">": "more than", "~": "within 15 % of"}
COMPARED = re.compile(r"(\w+)\s*([<>~])\s*(\w+)")
TO_WRITE = "write it as in `fast/50: httpx < aiohttp` or `fast/50 cpu: httpx ~ aiohttp`"


def alike(one: float, other: float, within: float = ALIKE) -> bool:
    """Tell whether two medians, of which none is negative, are within 15 % of each other, or within another factor."""
    low, high = sorted((one, other))
    return high <= within * low


@dataclass(frozen=True)
class Place:
    """A figure at a point of a scenario."""

    scenario: Scenario
    point: str
    figure: Figure

    def __str__(self) -> str:
        return f"{self.scenario.name}/{self.point} {self.figure.name}" if self.point else self.scenario.name

    def spread(self, contender: str) -> Spread:
        """Give what was measured. Raises `Problem` if nothing was."""
        measured = [name for name, values in self.scenario.points[self.point].items() if self.figure.name in values]
        if contender not in measured:
            raise Problem(f"{self}: {contender!r} was not measured; write one of: {', '.join(measured)}")
        found = self.scenario.spread(self.point, contender, self.figure.name)
        if found is None:
            raise Problem(f"{self}: {contender} failed in every round; say so in words")
        return found

    def ratio(self, contender: str, other: str) -> Spread:
        """Give the ratio of two. Raises `Problem` if it was not measured, or is one to 0 or less."""
        for name in (contender, other):
            self.spread(name)
        found = self.scenario.ratio(self.point, contender, other, self.figure.name)
        if found is None:
            raise Problem(f"{self}: {contender} / {other} has no value: no round has both, the second above 0")
        return found


@dataclass(frozen=True)
class Comparison:
    """Two contenders, and in which order they should be."""

    place: str
    left: str
    sign: str
    right: str

    def __str__(self) -> str:
        return f"{self.place}: {self.left} {self.sign} {self.right}"

    def holds(self, results: Results) -> bool:
        """Tell whether the medians are so, and the quartiles of the ratio. Raises `Problem` for an unknown name."""
        place = place_of(self.place, results)
        left, right, ratio = place.spread(self.left), place.spread(self.right), place.ratio(self.left, self.right)
        if self.sign == "<":
            return left.median < right.median and ratio.high < 1
        if self.sign == ">":
            return left.median > right.median and ratio.low > 1
        return ratio.low >= 1 / ALIKE and ratio.high <= ALIKE


def comparisons(text: str) -> list[Comparison]:
    """Read comparisons: `;` stands between places, `,` between pairs at a place. Raises `Problem`."""
    found = []
    for part in text.split(";"):
        place, colon, pairs = part.partition(":")
        for pair in pairs.split(","):
            match = COMPARED.fullmatch(pair.strip())
            if not colon or match is None:
                raise Problem(f"{text!r} compares nothing; {TO_WRITE}")
            found.append(Comparison(place.strip(), *match.groups()))
    return found


def place_of(text: str, results: Results) -> Place:
    """Find what `fast/50` or `fast/50 cpu` names. Raises `Problem` with the possible names."""
    place, rest = split_place(text, results)
    if len(rest) > 1:
        raise Problem(f"{text!r} names no point of {place.scenario.name}; write one of: {_points(place.scenario)}")
    return with_figure(place, rest[0], results) if rest else place


def split_place(text: str, results: Results) -> tuple[Place, list[str]]:
    """Find the scenario and the point that a text begins with, and give the words that follow."""
    name, _, rest = text.strip().partition("/") if re.match(r"\w+/", text.strip()) else text.strip().partition(" ")
    scenario = results.scenario(name)
    in_short = "/" not in text.partition(" ")[0]
    points = [point for point in scenario.points if not (in_short and point)]
    for point in sorted(points, key=len, reverse=True):
        if rest == point or not point or rest.startswith(f"{point} "):
            figure = results.figures[scenario.figure]
            return Place(scenario, point, figure), rest.removeprefix(point).split()
    raise Problem(f"{text!r} names no point of {name}; write one of: {_points(scenario)}")


def with_figure(place: Place, name: str, results: Results) -> Place:
    """Give the place with another figure than the main one. Raises `Problem` if the scenario has no such figure."""
    names = (place.scenario.figure, *place.scenario.others)
    if name not in names:
        raise Problem(f"{place.scenario.name} has no figure {name!r}; write one of: {', '.join(names)}")
    return Place(place.scenario, place.point, results.figures[name])


def _points(scenario: Scenario) -> str:
    return ", ".join(f"{scenario.name}/{point}" if point else scenario.name for point in scenario.points)

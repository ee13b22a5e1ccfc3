"""How sentences name what was measured: `fast/50 aiohttp` a figure, `fast/50: httpx < aiohttp` a comparison.

A comparison holds where the quartiles lie apart, and `~` where the medians are within 15 %.
"""

import re
from dataclasses import dataclass

from sidebyside.model.performance import Figure, Results, Scenario, Spread
from sidebyside.model.problem import Problem

SIGNS = {"<": "quartiles apart, less than", ">": "quartiles apart, more than", "~": "within 15 % of"}
COMPARED = re.compile(r"([^<>~:]+?)\s*([<>~])\s*([^<>~:]+)")


@dataclass(frozen=True)
class Place:
    """A figure at a point of a scenario: `fast/50`, or `fast/50 cpu` for another figure than the main one."""

    name: str
    point: str
    figure_name: str
    scenario: Scenario
    figure: Figure

    def __str__(self) -> str:
        point = f"{self.name}/{self.point}" if self.point else self.name
        return point if self.figure_name == self.scenario.figure else f"{point} {self.figure_name}"

    def spread(self, contender: str) -> Spread:
        """Give what was measured. Raises `Problem` if nothing was."""
        if spread := self.scenario.spread(self.point, contender, self.figure_name):
            return spread
        measured = self.scenario.points[self.point]
        if contender in measured:
            raise Problem(f"{self}: {contender} has no figure: {measured[contender].failed or 'not measured'}")
        raise Problem(f"{self}: {contender!r} was not measured; write one of: {', '.join(measured)}")

    def ratio(self, contender: str, other: str) -> float:
        """Give the ratio of two medians. Raises `Problem` if there is none."""
        above, below = self.spread(contender).median, self.spread(other).median
        if below <= 0:
            raise Problem(f"{self}: {contender} / {other} has no value: {other} has {below:g}")
        return above / below


@dataclass(frozen=True)
class Comparison:
    """Two figures, each written as in `fast/50 httpx`, and in which order they should be."""

    left: str
    sign: str
    right: str

    def __str__(self) -> str:
        return f"{self.left} {self.sign} {self.right}"

    def sides(self, results: Results) -> list[tuple[Place, str]]:
        """Give place and contender of both. Raises `Problem` for an unknown name, and for figures of two kinds."""
        sides = []
        for text in (self.left, self.right):
            place, names = named(text, results)
            if len(names) > 1:
                raise Problem(f"{self}: {text!r} is a ratio; compare two figures")
            sides.append((place, names[0]))
        if sides[0][0].figure != sides[1][0].figure:
            raise Problem(f"{self}: compares {sides[0][0].figure.title} with {sides[1][0].figure.title}")
        return sides

    def holds(self, results: Results) -> bool:
        """Tell whether it was measured so. Raises `Problem` as `sides` does."""
        left, right = (place.spread(name) for place, name in self.sides(results))
        if self.sign == "~":
            return left.is_alike(right)
        return left.is_less(right) if self.sign == "<" else right.is_less(left)

    def check(self, results: Results) -> None:
        """Raise `Problem` unless it holds, with what was measured."""
        if not self.holds(results):
            spreads = (place.spread(name) for place, name in self.sides(results))
            found = " and ".join(f"{each.median:,.5g} ({each.low:,.5g} to {each.high:,.5g})" for each in spreads)
            raise Problem(f"{self} ({SIGNS[self.sign]}) does not hold: measured {found}; write another sentence")


def comparisons(text: str) -> list[Comparison]:
    """Read `fast/50: httpx < aiohttp, requests < aiohttp; fast/50 httpx < fast/1 httpx`. Raises `Problem`.

    `;` stands between parts; one that begins with a place and `:` compares contenders at that place.
    """
    found = []
    for part in text.split(";"):
        place, colon, pairs = part.rpartition(":")
        for pair in pairs.split(","):
            match = COMPARED.fullmatch(pair.strip())
            if match is None or not (colon or all(" " in side for side in match.group(1, 3))):
                raise Problem(
                    f"{text!r} compares nothing; write it as in `fast/50: httpx < aiohttp` or "
                    "`fast/50 httpx < fast/1 httpx`"
                )
            left, sign, right = match.groups()
            start = f"{place.strip()} " if colon else ""
            found.append(Comparison(f"{start}{left}", sign, f"{start}{right}"))
    return found


def place_of(text: str, results: Results) -> Place:
    """Find what `fast/50` or `fast/50 cpu` names. Raises `Problem` with the possible names."""
    place, rest = _place_and_rest(text, results)
    if rest:
        raise Problem(f"{text!r}: {place.name} has no figure {rest[0]!r}; write one of: {_figures(place.scenario)}")
    return place


def named(text: str, results: Results) -> tuple[Place, list[str]]:
    """Find what `fast/50 cpu httpx` or `fast/50 aiohttp / requests` names: a place, and one or two contenders."""
    place, rest = _place_and_rest(text, results)
    match rest:
        case [contender]:
            return place, [contender]
        case [contender, "/", other]:
            return place, [contender, other]
    names = ", ".join(place.scenario.points[place.point])
    raise Problem(f"{text!r} names no contender; write {place} and one of: {names}, or two with / between")


def _place_and_rest(text: str, results: Results) -> tuple[Place, list[str]]:
    name = re.split(r"[/ ]", text.strip(), maxsplit=1)[0]
    if name not in results.scenarios:
        raise Problem(f"no scenario is called {name!r}; write one of: {', '.join(results.scenarios)}")
    scenario = results.scenarios[name]
    for point in sorted(scenario.points, key=len, reverse=True):
        start = f"{name}/{point}" if point else name
        if f"{text.strip()} ".startswith(f"{start} "):
            rest = text.strip().removeprefix(start).split()
            figure = rest.pop(0) if rest and rest[0] in (scenario.figure, *scenario.others) else scenario.figure
            return Place(name, point, figure, scenario, results.figures[figure]), rest
    points = ", ".join(f"{name}/{point}" if point else name for point in scenario.points)
    raise Problem(f"{text!r} names no point of {name}; write one of: {points}")


def _figures(scenario: Scenario) -> str:
    return ", ".join((scenario.figure, *scenario.others))

"""Which ratios are known well enough: those of which a 95 % interval of the median is within, say, 15 % of it."""

from collections import defaultdict
from collections.abc import Iterable
from math import comb
from statistics import median

from sidebyside.measured import ALIKE, alike
from sidebyside.performance import Results, Scenario

SURE = 0.95
Chosen = dict[tuple[str, str], set[str]]  # by scenario and point the names of contenders


def interval(values: Iterable[float]) -> tuple[float, float] | None:
    """Give the values between which the median lies with 95 % confidence; none where there are too few to tell.

    It rests on their order alone (the interval of the sign test): two speeds of one client are no normal distribution.
    """
    ordered = sorted(values)
    number = len(ordered)
    outside = found = 0
    while 2 * (outside := outside + comb(number, found)) <= (1 - SURE) * 2**number:
        found += 1
    return (ordered[found - 1], ordered[-found]) if found else None


def unsettled(results: Results, names: Iterable[str], within: float) -> Chosen:
    """Give the contenders of these scenarios whose ratios are not known so well, with what they are compared to.

    `within` is a factor, 1.15 for 15 %. `results` holds every rate (`paced=False`): whether one is a pace at all is to
    be known too.
    """
    found: Chosen = defaultdict(set)
    for scenario in (results.scenarios[name] for name in names if name in results.scenarios):
        references = [reference.name for reference in results.references(scenario)]
        for point, measured in scenario.points.items():
            there = [name for name in references if name in measured]
            for name in measured:
                if not all(settled(scenario, point, name, other, within) for other in there if other != name):
                    found[scenario.name, point] |= {name, *there}
    return dict(found)


def settled(scenario: Scenario, point: str, contender: str, other: str, within: float = ALIKE) -> bool:
    """Tell whether a ratio of the main figures is known so well, or that there is none."""
    if scenario.axis and scenario.figure == "rate":
        rates = [rate for rate in scenario.values(point, contender, "rate") if rate is not None]
        between, least = interval(rates), float(point)
        if rates and (not between or between[0] < least <= between[1]):
            return False
        if between and between[1] < least:
            return True
    ratios = scenario.ratios(point, contender, other, scenario.figure)
    if not ratios:
        return True  # it failed in every round: more would not tell more
    between = interval(ratios)
    return between is not None and all(alike(end, median(ratios), within) for end in between)

"""How far two runs agree: the median ratios of each contender at each point, to the baseline and to the floor."""

from collections.abc import Iterator
from dataclasses import dataclass

from sidebyside.measured import alike
from sidebyside.performance import Contender, Results, Scenario
from sidebyside.settling import settled


@dataclass(frozen=True)
class Pair:
    """One median ratio, in both runs; none where a run has no value. It is `known` if both know it well enough."""

    scenario: Scenario
    point: str
    contender: Contender
    reference: Contender
    first: float | None
    second: float | None
    known: bool

    @property
    def agrees(self) -> bool:
        """Tell whether the two are within 15 % of each other."""
        if not self.first or not self.second:
            return self.first == self.second
        return alike(self.first, self.second)


def pairs(first: Results, second: Results) -> Iterator[Pair]:
    """Give every ratio of the main figures; not of what has one value a run, such as a size."""
    for scenario in first.scenarios.values():
        if not scenario.has_rounds():
            continue
        for point, measured in scenario.points.items():
            for reference in first.references(scenario):
                for contender in first.shown(scenario):
                    if reference.name in measured and contender.name in measured and contender != reference:
                        found = [_found(run, scenario, point, contender, reference) for run in (first, second)]
                        (one, is_known), (two, is_known_again) = found
                        yield Pair(scenario, point, contender, reference, one, two, is_known and is_known_again)


def _found(
    run: Results, scenario: Scenario, point: str, contender: Contender, other: Contender
) -> tuple[float | None, bool]:
    own = run.scenarios.get(scenario.name)
    if own is None or point not in own.points:
        return None, False
    ratio = own.ratio(point, contender.name, other.name, scenario.figure)
    return ratio.median if ratio else None, settled(own, point, contender.name, other.name)

"""How far two runs agree: the median ratios of each contender at each point, to the baseline and to the floor."""

from collections.abc import Iterator
from dataclasses import dataclass
from statistics import median

from sidebyside.measured import alike
from sidebyside.performance import Contender, Results, Scenario
from sidebyside.settling import interval, settled


@dataclass(frozen=True)
class Ratio:
    """A median ratio in one run, none where it has no value; between what it lies, and if it is known well enough."""

    median: float | None = None
    between: tuple[float, float] | None = None
    known: bool = False


@dataclass(frozen=True)
class Pair:
    """One ratio, in both runs."""

    scenario: Scenario
    point: str
    contender: Contender
    reference: Contender
    first: Ratio
    second: Ratio

    @property
    def agrees(self) -> bool:
        """Tell whether the two medians are within 15 % of each other."""
        one, other = self.first.median, self.second.median
        return alike(one, other) if one and other else one == other

    @property
    def overlap(self) -> bool | None:
        """Tell whether the intervals do; none where a run has too few rounds for one."""
        one, other = self.first.between, self.second.between
        return one[0] <= other[1] and other[0] <= one[1] if one and other else None

    @property
    def known(self) -> bool:
        """Tell whether both runs know it well enough."""
        return self.first.known and self.second.known


def pairs(first: Results, second: Results) -> Iterator[Pair]:
    """Give every ratio of the main figures that a run has; not of what has one value a run, such as a size."""
    for scenario in first.scenarios.values():
        if not scenario.has_rounds():
            continue
        for point, measured in scenario.points.items():
            for reference in first.references(scenario):
                for contender in first.shown(scenario):
                    if reference.name in measured and contender.name in measured and contender != reference:
                        found = [_ratio(run, scenario, point, contender, reference) for run in (first, second)]
                        if any(ratio.median is not None for ratio in found):
                            yield Pair(scenario, point, contender, reference, *found)


def _ratio(run: Results, scenario: Scenario, point: str, contender: Contender, other: Contender) -> Ratio:
    own = run.scenarios.get(scenario.name)
    if own is None or point not in own.points:
        return Ratio()
    ratios = own.ratios(point, contender.name, other.name, scenario.figure)
    known = settled(own, point, contender.name, other.name)
    return Ratio(median(ratios), interval(ratios), known) if ratios else Ratio(known=known)

"""Makes a record of what the rounds gave: medians and quartiles, with what they were measured on and with."""

import statistics
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sidebyside.model import performance as model
from sidebyside.project import Project
from sidebyside.runner.environments import make_listed_environment

from ..machine import describe
from .measuring import SECONDS, environment
from .scenarios import CONTENDERS, FIGURES, SCENARIOS, Scenario
from .server import cores

LARGEST = 5  # files of a profile
METHOD = (
    "Interleaved rounds: in each round every client is measured at every point, one after the other, each in a process "
    "and an environment of its own, in an order that changes with the round.",
    f"At each point a client warms up for {SECONDS / 2:g} s. Then responses are counted for {SECONDS:g} s.",
    "A client that gave fewer responses than it had requests at once has no processor time and no percentiles there: "
    "they would be those of the few that were first.",
)
Values = dict[str, list[Any]]  # by figure, a value a round
Found = dict[str, dict[str, dict[str, Values]]]  # by scenario, point and contender


def summary(found: Found, profiles: Found) -> model.Results:
    """Give medians and quartiles of the rounds, with what they were measured on and with."""
    whom = [name for name in CONTENDERS if any(name in point for key in found.values() for point in key.values())]
    return model.Results(
        format=1,
        measured=(datetime.now(UTC).date(),),
        method=METHOD,
        machine=model.Machine(**describe(), pinned=cores()),
        versions=_versions(whom),
        figures=FIGURES,
        contenders={
            name: model.Contender(title=c.title, kind=c.kind, client=c.client, settings=c.settings)
            for name, c in ((name, CONTENDERS[name]) for name in whom)
        },
        scenarios={key: _scenario(SCENARIOS[key], points) for key, points in found.items()},
        profiles={
            at_once: {name: _largest(files) for name, files in points[""].items()}
            for at_once, points in profiles.items()
        },
    )


def _scenario(scenario: Scenario, points: dict[str, dict[str, Values]]) -> model.Scenario:
    summarised = {
        title: {name: _summarised(scenario, contenders[name]) for name in CONTENDERS if name in contenders}
        for title, contenders in points.items()
    }
    return model.Scenario(
        title=scenario.title, about=scenario.about, figure=scenario.figure, others=scenario.others, axis=scenario.axis,
        points=summarised,
    )  # fmt: skip


def _summarised(scenario: Scenario, values: Values) -> model.Measured:
    known = [figure for figure in (scenario.figure, *scenario.others) if values.get(figure)]
    return model.Measured(
        rounds=len(values.get(scenario.figure, [])),
        errors=sum(values.get("errors", [])),
        failed="" if known else values["failed"][0],
        figures={figure: model.Spread.of(values[figure]) for figure in known},
    )


def _largest(files: Values) -> dict[str, float]:
    """Give the files with the largest median share; in a round that did not see a file it is 0."""
    rounds = max(map(len, files.values()), default=0)
    shares = {file: statistics.median(seen + [0.0] * (rounds - len(seen))) for file, seen in files.items()}
    return {file: round(shares[file], 3) for file in sorted(shares, key=lambda file: -shares[file])[:LARGEST]}


def _versions(whom: list[str]) -> dict[str, str]:
    """Give the version of each distribution in the clients' environments, and of the server."""
    found = {"granian": make_listed_environment(Project(Path.cwd()), "bench-server").versions["granian"]}
    for name in whom:
        found |= environment(CONTENDERS[name]).versions
        if CONTENDERS[name].http2:
            found |= environment(CONTENDERS[name], http2=True).versions
    return dict(sorted(found.items()))


def text(results: model.Results) -> str:
    """Give the main figures: the median, the quartiles."""
    lines = []
    for key, scenario in results.scenarios.items():
        lines.append(f"\n{key}: {scenario.title}: {results.figures[scenario.figure].title}")
        for point, contenders in scenario.points.items():
            for name, measured in contenders.items():
                spread = measured.figures.get(scenario.figure)
                said = f"{spread.median:10.4g}  ({spread.low:.4g} to {spread.high:.4g})" if spread else measured.failed
                lines.append(f"  {point:>14} {results.contenders[name].title:26}{said}")
    return "\n".join(lines)

"""Writes what was measured: the record, and a table of it as text."""

import json
from collections.abc import Sequence
from pathlib import Path
from statistics import fmean, median, quantiles
from typing import Any

from sidebyside import layout
from sidebyside.pace import with_pace
from sidebyside.performance import rounds_of
from sidebyside.problems import Problem

from ..machine import congestion_control, describe
from . import load
from .contenders import BASELINE, CONTENDERS, FLOOR
from .measuring import Run
from .scenarios import BY_NAME, FIGURES

Record = dict[str, Any]
Lists = dict[str, list[Any]]  # a value a round
Points = dict[str, dict[str, Lists]]  # by point and contender


def record(run: Run, versions: dict[str, str]) -> Record:
    """Give everything that the page shows."""
    shown = {
        c.name: {"title": c.title, "client": c.client, "settings": c.settings}
        for c in CONTENDERS
        if c in run.contenders
    }  # fmt: skip
    return {
        "machine": describe()
        | {
            "pinned": run.cores.described(),
            "congestion_control": congestion_control(),
            "load": run.load,
            "quiet": [round(fmean(each), 2) for each in run.quiet if each],
        },
        "versions": versions,
        "rounds": run.rounds,
        "baseline": BASELINE,
        "floor": FLOOR,
        "figures": FIGURES,
        "contenders": shown | {load.NAME: load.DESCRIBED},
        "scenarios": {
            name: BY_NAME[name].described() | {"points": _each_ordered(points)}
            for name, points in sorted(run.found.items(), key=lambda item: list(BY_NAME).index(item[0]))
        },
        "profiles": run.profiles,
    }


def merged(found: Record, path: Path) -> Record:
    """Give the record in the file with these scenarios in place of its own, or this one where there is no file.

    A scenario is measured in one go, so that its ratios stay those of one run. Raises `Problem` for other versions.
    """
    if not path.exists():
        return found
    kept = read(path)
    _check_versions(kept, found["versions"], path)
    scenarios, contenders = kept["scenarios"] | found["scenarios"], kept["contenders"] | found["contenders"]
    order = [*(c.name for c in CONTENDERS), load.NAME]
    return kept | {
        "machine": _machine(kept, found),
        "rounds": _rounds(scenarios),
        "versions": dict(sorted((kept["versions"] | found["versions"]).items())),
        "scenarios": {name: scenarios[name] for name in BY_NAME if name in scenarios},
        "contenders": {name: contenders[name] for name in order if name in contenders},
    }


def rounds_to_continue(path: Path, versions: dict[str, str], names: Sequence[str] = ()) -> int:
    """Give how many rounds a record has of these scenarios, or of all.

    Raises `Problem` where it has none, and where rounds of now would not be of one kind with them.
    """
    if not path.exists():
        raise Problem(f"{layout.shown(path)}: not there; leave out --more to measure for the first time")
    kept, now = read(path), describe() | {"congestion_control": congestion_control()}
    _check_versions(kept, versions, path)
    for key in ("cpu", "system", "python", "congestion_control"):
        if (was := kept["machine"].get(key, now[key])) != now[key]:
            what = key.replace("_", " ")
            raise Problem(f"{layout.shown(path)}: measured with the {what} {was}, not {now[key]}; run nox -s bench")
    for name in names:
        if name not in kept["scenarios"]:
            raise Problem(
                f"{layout.shown(path)}: {name} is not in it; leave out --more to measure it for the first time"
            )
    return _rounds({name: kept["scenarios"][name] for name in names or kept["scenarios"]})


def continued(found: Record, path: Path) -> Record:
    """Give the record in the file with these rounds after its own."""
    kept = read(path)
    scenarios = {
        name: scenario | {"points": _each_ordered(_joined(scenario["points"], more["points"], None))}
        if (more := found["scenarios"].get(name))
        else scenario
        for name, scenario in kept["scenarios"].items()
    }
    return kept | {
        "machine": _machine(kept, found),
        "rounds": _rounds(scenarios),
        "scenarios": scenarios,
        "profiles": _joined(kept["profiles"], found["profiles"], 0.0),
    }


def _machine(kept: Record, found: Record) -> dict[str, Any]:
    """Give what the record says of the machine: as it is now, and of each round that was measured, how it was then."""
    was, now = kept["machine"], found["machine"]
    return {**was, **now} | {key: was.get(key, []) + now.get(key, []) for key in ("load", "quiet")}


def _rounds(scenarios: dict[str, Any]) -> int:
    """Give how many rounds measured them: the most, as not all are measured in each."""
    return max((rounds_of(scenario["points"]) for scenario in scenarios.values()), default=0)


def _joined(kept: Points, found: Points, missing: float | None) -> Points:
    """Give each list with the other's values behind it: a value a round, `missing` where there is none.

    Not all contenders are in each round. Who is in none of the later ones keeps a shorter list.
    """

    def both(own: Lists, more: Lists, before: int, after: int) -> Lists:
        own = {name: values + [missing] * (before - len(values)) for name, values in own.items()}
        names = sorted({*own, *more})
        return {name: own.get(name, [missing] * before) + more.get(name, [missing] * after) for name in names}

    joined: Points = {}
    for point, contenders in kept.items():
        others = found.get(point, {})
        before, after = rounds_of({point: contenders}), rounds_of({point: others})
        joined[point] = {
            name: both(own, others[name], before, after) if name in others else own for name, own in contenders.items()
        }
    return joined


def read(path: Path) -> Record:
    """Give the record in the file."""
    found: Record = json.loads(path.read_text(encoding="utf-8"))
    return found


def _check_versions(kept: Record, versions: dict[str, str], path: Path) -> None:
    for name, version in versions.items():
        if (was := kept["versions"].get(name, version)) != version:
            raise Problem(f"{layout.shown(path)}: measured with {name} {was}, not {version}; run nox -s bench")


def write(found: Record, path: Path) -> None:
    """Write the record: a line a contender, so that a difference can be read."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(_lines(found) + "\n", encoding="utf-8")


def text(found: Record) -> str:
    """Give the main figures: the median and the quartiles, and the median ratio to the baseline."""
    lines = []
    for name, scenario in found["scenarios"].items():
        figure = FIGURES[scenario["figure"]]
        lines.append(f"\n{name}: {scenario['title']}: {figure['title']}, {figure['unit']}")
        for point, contenders in scenario["points"].items():
            base = contenders.get(BASELINE, {}).get(scenario["figure"])
            for contender, values in contenders.items():
                title = found["contenders"][contender]["title"]
                if scenario["axis"]:
                    values = with_pace(values, float(point))
                lines.append(f"  {point:>14} {title:24}" + _summary(values, scenario["figure"], base))
    return "\n".join(lines)


def _summary(values: dict[str, list[Any]], figure: str, base: list[Any] | None) -> str:
    known = [value for value in values[figure] if value is not None]
    if not known:
        slow = "too slow to tell: fewer responses in a second than requests under way"
        return f" failed: {next(filter(None, values.get('failed', [])), slow)}"
    low, _, high = quantiles(known, n=4) if len(known) > 1 else known * 3
    line = f" {median(known):10.4g}  ({low:.4g} to {high:.4g})"
    ratios = [one / other for one, other in zip(values[figure], base or [], strict=False) if one and other]
    line += f"  {median(ratios):.2f} of {BASELINE}" if ratios else ""
    errors = sum(filter(None, values.get("errors", [])))
    return line + (f"  errors: {errors:.0f}" if errors else "")


def _each_ordered(points: Points) -> Points:
    return {point: _ordered(contenders) for point, contenders in points.items()}


def _ordered(contenders: dict[str, Any]) -> dict[str, Any]:
    names = [*(c.name for c in CONTENDERS), load.NAME]
    figures = [*FIGURES, "errors", "failed"]
    return {
        name: {figure: contenders[name][figure] for figure in figures if figure in contenders[name]}
        for name in names
        if name in contenders
    }


def _lines(value: Any, depth: int = 0) -> str:
    """Give JSON in which what holds only plain values, or lists of them, stands on a line of its own."""
    if not isinstance(value, dict) or not any(isinstance(each, dict) for each in value.values()):
        return json.dumps(value, ensure_ascii=False)
    inner = ",\n".join(
        f"{' ' * (depth + 1)}{json.dumps(key, ensure_ascii=False)}: {_lines(each, depth + 1)}"
        for key, each in value.items()
    )
    return f"{{\n{inner}\n{' ' * depth}}}"

"""Writes what was measured: the record as JSON, and from the record alone the tables of the docs' page."""

import json
from pathlib import Path
from statistics import median
from typing import Any

from sidebyside import layout

from .contenders import CONTENDERS

RECORD = layout.ROOT / "docs" / "contributing" / "pipeline-benchmark.json"
TABLES = RECORD.with_suffix(".inc")  # MyST, which benchmark.md includes
TARGETS = {"sphinx-gallery": 0.3, "myst-nb": 0.15, "floor": 1.3}
TARGET_SCRIPTS = 120
MIB = 1 << 20


def write(record: dict[str, Any], path: Path = RECORD) -> None:
    """Write the record, and the tables beside it."""
    path.write_text(json.dumps(record, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    path.with_suffix(".inc").write_text(tables(record), encoding="utf-8")


def tables(record: dict[str, Any]) -> str:
    """Give the record as MyST."""
    return "\n".join([_machine(record["machine"]), _contenders(record), _ratios(record), _growth(record)])


def _machine(machine: dict[str, Any]) -> str:
    versions = ", ".join(f"{name} {version}" for name, version in machine["versions"].items())
    return (
        f"Measured on {machine['date']}: {machine['cpu']}, {machine['cores']} cores, "
        f"{machine['memory'] / (1 << 30):.0f} GiB, {machine['system']}, Python {machine['python']}; {versions}.\n"
    )


def _contenders(record: dict[str, Any]) -> str:
    lines = ["| Contender | Seconds | Processor seconds | Peak memory, MiB |", "| --- | --- | --- | --- |"]
    for contender in CONTENDERS:
        mine = [found[contender.name] for found in record["rounds"]]
        columns = (
            _spread([one["seconds"] for one in mine]),
            _spread([one["cpu"] for one in mine]),
            _spread([one["peak"] / MIB for one in mine], "{:.0f}"),
        )
        lines.append(f"| {contender.title} | {' | '.join(columns)} |")
    loads = [one["load"] for found in record["rounds"] for one in found.values()]
    lines.append(
        f"\n{record['scripts']} scripts, rounds: {len(record['rounds'])}; the median, and the least and the most. "
        f"The load average before a measurement was {min(loads)} to {max(loads)}.\n"
    )
    return "\n".join(lines)


def _ratios(record: dict[str, Any]) -> str:
    lines = [
        "| This project's time, divided by | Time | Processor time | Target for the time |",
        "| --- | --- | --- | --- |",
    ]
    for contender in CONTENDERS:
        if (target := TARGETS.get(contender.name)) is not None:
            seconds, cpu = (ratios(record["rounds"], "ours", contender.name, what) for what in ("seconds", "cpu"))
            verdict = "met" if median(seconds) <= target else "missed"
            if record["scripts"] != TARGET_SCRIPTS:
                verdict = f"not judged: it is for {TARGET_SCRIPTS} scripts"
            lines.append(
                f"| {contender.title} | {_spread(seconds, '{:.2f}')} | {_spread(cpu, '{:.2f}')} "
                f"| at most {target}: {verdict} |"
            )
    return "\n".join([*lines, ""])


def _growth(record: dict[str, Any]) -> str:
    few = record["scripts"]
    lines = [
        f"| {10 * few} scripts, divided by {few} | Time | Processor time | Peak memory |",
        "| --- | --- | --- | --- |",
    ]
    both = record["growth"]
    for name in ("run", "build", "both"):
        columns = (
            _spread([_part(found["tenfold"], name)[what] / _part(found["once"], name)[what] for found in both])
            for what in ("seconds", "cpu", "peak")
        )
        lines.append(f"| {name} | {' | '.join(columns)} |")
    return "\n".join([*lines, ""])


def _part(found: dict[str, Any], name: str) -> dict[str, Any]:
    return found if name == "both" else found["steps"][name]


def ratios(rounds: list[dict[str, Any]], one: str, other: str, what: str) -> list[float]:
    """Give the ratio in each round."""
    return [found[one][what] / found[other][what] for found in rounds]


def _spread(values: list[float], form: str = "{:.1f}") -> str:
    least, middle, most = (form.format(value) for value in (min(values), median(values), max(values)))
    return f"{middle} ({least} to {most})"

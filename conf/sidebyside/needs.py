"""What readers may need, as `conf/needs.toml` says it: each need is judged on what a published table says."""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sidebyside import layout, tables
from sidebyside.model.answers import CAUGHT
from sidebyside.problems import Problem, Problems
from sidebyside.tables import Cell, shown

TEXTS = ("group", "need", "fact")
JUDGES: dict[str, type | tuple[type, ...]] = {"met": list, "holds": list, "most": (int, float)}
NEVER = ("n/a",)  # what a fact returns where the client has no such thing


@dataclass(frozen=True)
class Need:
    """One thing that decides: a table of `conf/needs.toml`. `judge` is the key, of `JUDGES`, and `wanted` its value."""

    name: str
    group: str
    text: str
    fact: str
    judge: str
    wanted: Any
    unmet: tuple[Any, ...] = ()

    def is_met(self, client: str, cell: Cell) -> bool:
        """Judge a client's cell of the fact. Raises `Problem` for an outcome that the need does not speak of."""
        outcome = _outcome(cell)
        if (cell.get("type") in CAUGHT and tables.support(cell) is None) or outcome in NEVER:
            return False
        if self.judge == "holds" and isinstance(outcome, list):
            return any(_same(item, wanted) for item in outcome for wanted in self.wanted)
        if self.judge == "most" and isinstance(outcome, int | float) and not isinstance(outcome, bool):
            return bool(outcome <= self.wanted)
        if self.judge == "met" and any(_same(outcome, wanted) for wanted in self.wanted):
            return True
        if any(_same(outcome, unwanted) for unwanted in self.unmet):
            return False
        raise Problem(
            f"{layout.shown(layout.NEEDS)}: [{self.name}]: cannot judge {shown(cell)} of {self.fact}, {client}; "
            f"{'add it to met or to unmet' if self.judge == 'met' else 'add it to unmet, or judge by met'}"
        )


def load_needs(facts: set[str], path: Path = layout.NEEDS) -> list[Need]:
    """Read the needs, in the order of the file; `facts` are the ids that there are.

    Raises `Problem` for a file that is not TOML, and `Problems`, a line each, for an unknown or missing key, a
    value of the wrong type, a fact that there is not, and none or two ways to judge.
    """
    name = layout.shown(path)
    try:
        entries = tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise Problem(f"{name}: not valid TOML: {error}") from None
    problems = [f"{name}: {line}" for key, entry in entries.items() for line in _problems(key, entry, facts)]
    if problems:
        raise Problems(problems)
    return [_need(key, entry) for key, entry in entries.items()]


def _need(name: str, entry: dict[str, Any]) -> Need:
    judge = next(key for key in JUDGES if key in entry)
    unmet = tuple(entry.get("unmet", ()))
    return Need(name, entry["group"], entry["need"], entry["fact"], judge, entry[judge], unmet)


def _problems(name: str, entry: Any, facts: set[str]) -> list[str]:
    if not isinstance(entry, dict):
        return [f"{name!r} is not in a table; write it under the [need] that it belongs to"]
    keys = (*TEXTS, *JUDGES, "unmet")
    problems = [f"[{name}]: unknown key {key!r}; write one of: {', '.join(keys)}" for key in entry if key not in keys]
    problems += [f"[{name}]: {key} is missing; write a string" for key in TEXTS if key not in entry]
    problems += [
        f"[{name}]: {key} is {entry[key]!r}; write a string"
        for key in TEXTS
        if key in entry and not isinstance(entry[key], str)
    ]
    judges = [key for key in JUDGES if key in entry]
    if len(judges) != 1:
        problems.append(f"[{name}]: has {' and '.join(judges) or 'no way to judge'}; write one of: {', '.join(JUDGES)}")
    for key in judges:
        if not isinstance(entry[key], JUDGES[key]) or isinstance(entry[key], bool):
            wanted = "a number" if key == "most" else "an array"
            problems.append(f"[{name}]: {key} is {entry[key]!r}; write {wanted}")
    if not isinstance(entry.get("unmet", []), list):
        problems.append(f"[{name}]: unmet is {entry['unmet']!r}; write an array")
    if isinstance(entry.get("fact"), str) and entry["fact"] not in facts:
        problems.append(f"[{name}]: no fact is called {entry['fact']!r}; write <table>/<row> as in tests/facts/")
    return problems


def _outcome(cell: Cell) -> Any:
    """Give what is judged; TOML has no null, so that None is the text "None"."""
    outcome = tables.support(cell) or cell["outcome"]
    return "None" if outcome is None else outcome


def _same(one: Any, other: Any) -> bool:
    """Tell whether two values are equal and of one type: to Python, 1 is True."""
    return type(one) is type(other) and bool(one == other)

"""The published tables: `docs/compare/<table>.json`, committed and reviewed, never edited by hand.

A table file holds what the facts returned when it was last updated. Every run proves it again; only an explicit
update rewrites it. The order of its rows is the one thing that people choose.
"""

import json
from datetime import UTC, datetime
from pathlib import Path
from platform import python_version
from typing import Any

from sidebyside import layout
from sidebyside.clients import Clients
from sidebyside.facts import Fact
from sidebyside.problems import Problem

SUPPORT = ("yes", "partly", "no")
Cell = dict[str, Any]


def cell(outcome: dict[str, Any], expression: str) -> Cell:
    """Give the cell for what a fact returned: with its support and text, or as a value with its type and code."""
    value = outcome["value"]
    if outcome["type"] == "tuple" and isinstance(value, list) and len(value) == 2 and value[0] in SUPPORT:
        return {"support": value[0], "text": value[1]}
    return {"code": expression, "outcome": value, "type": outcome["type"]}


def shown(cell: Cell) -> str:
    """Give the cell's outcome as Python would print it."""
    if "support" in cell:
        return f"{cell['support']}: {cell['text']}"
    if cell["type"] == "exception":
        return f"raises {cell['outcome']}"
    value = tuple(cell["outcome"]) if cell["type"] == "tuple" else cell["outcome"]
    return repr(value) if cell["type"] in _NATIVE else str(value)


def answer(cell: Cell) -> tuple[str, ...]:
    """Give what two cells must share to be alike: the code may differ, and the text beside a support."""
    return (cell["support"],) if "support" in cell else (shown(cell), cell["type"])


_NATIVE = {"str", "int", "float", "bool", "NoneType", "list", "dict", "tuple"}


def row(fact: Fact, cells: dict[str, Cell], versions: dict[str, str]) -> dict[str, Any]:
    """Give the row for a fact and its cells. That of a slow fact says when and with what it was proven."""
    entry = {"row": fact.row, "label": fact.label, "explanation": fact.explanation, "cells": cells}
    if fact.is_slow:
        today = datetime.now(UTC).date().isoformat()
        entry["proven"] = {"date": today, "python": python_version(), "versions": versions, "fact": fact.digest}
    return entry


def slow_problem(fact: Fact, entry: dict[str, Any] | None, versions: dict[str, str]) -> str | None:
    """Say what is wrong with the last proof of a slow fact: that there is none, or that something changed since."""
    mend = f"run nox -s update -- --slow facts/{fact.id}"
    if entry is None or "proven" not in entry:
        return f"{layout.shown(fact.path)}: slow, and never proven; {mend}"
    proven = entry["proven"]
    if proven["fact"] != fact.digest:
        return f"{layout.shown(fact.path)}: slow, and changed since it was proven on {proven['date']}; {mend}"
    if proven["versions"] != versions:
        return (
            f"{layout.shown(fact.path)}: slow, and proven on {proven['date']} with {_listed(proven['versions'])}, "
            f"not with {_listed(versions)}; {mend}"
        )
    return None


def table_files() -> list[Path]:
    """Give the files of the published tables: the history, the changes and the schemas beside them are none."""
    others = {layout.HISTORY, layout.CHANGES, *layout.TABLES.glob("*.schema.json")}
    return sorted(set(layout.TABLES.glob("*.json")) - others)


def read_table(path: Path) -> dict[str, Any]:
    """Read a published table. Raises `Problem` where it is not what an update writes."""
    text = path.read_text(encoding="utf-8")
    mend = f"run nox -s update -- facts/{path.stem}"
    try:
        table: dict[str, Any] = json.loads(text)
    except json.JSONDecodeError as error:
        raise Problem(f"{layout.shown(path)}:{error.lineno}: not valid JSON: {error.msg}; {mend}") from None
    if not isinstance(table, dict) or set(table) != {"table", "versions", "rows"} or dumped(table) != text:
        raise Problem(f"{layout.shown(path)}: edited by hand; {mend}")
    return table


def dumped(table: dict[str, Any]) -> str:
    """Give the text of a table's file: stable, so that a review shows only what changed."""
    return json.dumps(table, indent=2, ensure_ascii=False) + "\n"


def updated(
    name: str, old: dict[str, Any] | None, rows: dict[str, dict[str, Any]], versions: dict[str, str]
) -> dict[str, Any]:
    """Give the table with the rows replaced: in their old order, new ones at the end."""
    order = [entry["row"] for entry in old["rows"]] if old else []
    kept = [key for key in order if key in rows]
    return {
        "table": name,
        "versions": versions,
        "rows": [rows[key] for key in [*kept, *(key for key in rows if key not in kept)]],
    }


def differences(
    path: Path, old: dict[str, Any] | None, new: dict[str, Any], clients: Clients, *, versions_matter: bool
) -> list[str]:
    """Compare a published table with a proven one: a line for each cell, row or version that differs."""
    name = layout.shown(path)
    if old is None:
        return [f"{name}: not there yet; run nox -s update -- facts/{path.stem}"]
    lines = []
    if versions_matter and old["versions"] != new["versions"]:
        lines.append(f"{name}: proven with {_listed(old['versions'])}, this run had {_listed(new['versions'])}")
    before, after = ({entry["row"]: entry for entry in table["rows"]} for table in (old, new))
    lines += [
        f"{name}: row {key!r} has no fact; write tests/facts/{path.stem}/{key}.py" for key in before if key not in after
    ]
    lines += [f"{name}: no row for tests/facts/{path.stem}/{key}.py" for key in after if key not in before]
    for key in before.keys() & after.keys():
        for part in ("label", "explanation"):
            if before[key][part] != after[key][part]:
                lines.append(f"{name}: {key}: its {part} is not the fact's docstring")
        for client in clients.by_name:
            was, now = before[key]["cells"].get(client), after[key]["cells"].get(client)
            if was != now:
                lines.append(f"{name}: {key}: {client}: the table says {_said(was)}; this run says {_said(now)}")
    return sorted(lines)


def _said(cell: Cell | None) -> str:
    if cell is None:
        return "nothing"
    return shown(cell) + (f" ({cell['type']}, from {cell['code']})" if "code" in cell else "")


def _listed(versions: dict[str, str]) -> str:
    return ", ".join(f"{name} {version}" for name, version in versions.items())

"""The published tables: `docs/compare/<table>.json`, committed and reviewed, never edited by hand.

A table file holds what the facts returned when it was last updated; `table.schema.json` beside it describes it.
Every run proves it again; only an explicit update rewrites it. The order of its rows is the one thing that people
choose.
"""

import json
import re
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from platform import python_version
from typing import Any

from sidebyside import layout
from sidebyside.clients import Clients
from sidebyside.facts import Fact
from sidebyside.model.answers import CAUGHT, Outcome
from sidebyside.problems import Problem

KEYS = ("$schema", "table", "proven", "versions", "environments", "rows")
Cell = dict[str, Any]
Row = dict[str, Any]
Table = dict[str, Any]


def table_path(name: str) -> Path:
    """Give the file of the table."""
    return layout.TABLES / f"{name}.json"


def table_files() -> list[Path]:
    """Give the files of the published tables: the history, the changes and the schemas beside them are none."""
    others = {layout.HISTORY, layout.CHANGES, *layout.TABLES.glob("*.schema.json")}
    return sorted(set(layout.TABLES.glob("*.json")) - others)


def cell(outcome: dict[str, Any], expression: str, fact: Fact) -> Cell:
    """Give the cell for what a fact returned. Raises `Problem` where the fact's `ANSWERS` do not read it."""
    message = _normalised(outcome["message"]) if fact.shows_message and outcome.get("message") else ""
    answer = fact.answers.answer(Outcome(outcome["value"], outcome["type"], message), expression)
    beside = {"message": message} if message else {}
    return {
        "answer": {"support": answer.support, "text": answer.text},
        "code": expression,
        "outcome": outcome["value"],
        "type": outcome["type"],
        **beside,
    }


def support(cell: Cell) -> str | None:
    """Give yes, partly, no or n/a where the question is one of these."""
    answer: dict[str, str | None] = cell.get("answer", {})
    return answer.get("support")


def text(cell: Cell) -> str:
    """Give what the cell shows."""
    answer: dict[str, str] = cell.get("answer", {})
    return answer.get("text") or shown(cell)


def shown(cell: Cell) -> str:
    """Give the cell's outcome as Python would print it."""
    if cell["type"] in CAUGHT:
        return f"{cell['type']} {cell['outcome']}"
    value = tuple(cell["outcome"]) if cell["type"] == "tuple" else cell["outcome"]
    return repr(value) if cell["type"] in _NATIVE else str(value)


def answer(cell: Cell) -> tuple[str, ...]:
    """Give what two cells must share to be alike."""
    return (shown(cell), cell["type"])


def _normalised(message: str) -> str:
    """Give the message without what differs from run to run: ports, addresses of objects, lines of ssl's own source."""
    for pattern, replacement in _VARYING:
        message = pattern.sub(replacement, message)
    return message


_HOST = r"(?:127\.0\.0\.\d|localhost|\[?::1\]?)['\"]?"
_VARYING = (
    (re.compile(rf"({_HOST}(?::|, (?:port=)?))\d{{4,5}}\b"), r"\1PORT"),
    (re.compile(r"\b0x[0-9a-fA-F]+\b"), "0x…"),
    (re.compile(r" ?\(_ssl\.c:\d+\)"), ""),
)
_NATIVE = {"str", "int", "float", "bool", "NoneType", "list", "dict", "tuple"}


def said(cell: Cell | None) -> str:
    """Give all that two cells must share to be the same, in words."""
    if not cell:
        return "nothing"
    message = f" {cell['message']!r}" if "message" in cell else ""
    return f"{text(cell)}: {shown(cell)}{message} ({cell.get('type', 'no type')}, from {cell.get('code', 'no code')})"


def listed(versions: dict[str, str]) -> str:
    """Give the versions in words."""
    return ", ".join(f"{name} {version}" for name, version in sorted(versions.items()))


def row(fact: Fact, cells: dict[str, Cell], versions: dict[str, str]) -> Row:
    """Give the row for a fact and its cells. That of a slow fact says when and with what it was proven."""
    entry: Row = {
        "row": fact.row,
        "label": fact.label,
        "question": fact.question,
        **({"unit": fact.unit} if fact.unit else {}),
        "explanation": fact.explanation,
        "environment": fact.environment,
        "cells": cells,
    }
    if fact.is_slow:
        entry["proven"] = {**_now(), "versions": dict(sorted(versions.items())), "fact": fact.digest}
    return entry


def environments(facts: Iterable[Fact], clients: Clients) -> dict[str, dict[str, list[str]]]:
    """Give what the environments hold in which the facts are proven: requirements by kind and client."""
    kinds = {fact.environment: fact for fact in facts}
    return {
        kind: {client.name: list(kinds[kind].requirements(client)) for client in clients.by_name.values()}
        for kind in sorted(kinds, reverse=True)  # plain first
    }


def read_table(path: Path) -> Table:
    """Read a published table. Raises `Problem` where it is not what an update writes."""
    text = path.read_text(encoding="utf-8")
    mend = f"run nox -s update -- facts/{path.stem}"
    try:
        table: Table = json.loads(text)
    except json.JSONDecodeError as error:
        raise Problem(f"{layout.shown(path)}:{error.lineno}: not valid JSON: {error.msg}; {mend}") from None
    if not isinstance(table, dict) or tuple(table) != KEYS or dumped(table) != text:
        raise Problem(f"{layout.shown(path)}: edited by hand; {mend}")
    return table


def dumped(table: Table) -> str:
    """Give the text of a table's file: stable, so that a review shows only what changed."""
    return json.dumps(table, indent=2, ensure_ascii=False) + "\n"


def empty_table(name: str) -> Table:
    """Give a table that nothing was proven for yet."""
    return _table(name, {}, {}, [])


def updated(
    old: Table, rows: dict[str, Row], versions: dict[str, str], environments: dict[str, dict[str, list[str]]]
) -> Table:
    """Give the table with these rows: in their old order, new ones at the end.

    Where nothing but the day or the Python differs, the table or the row of a slow fact stays as it was: to run it
    again changes no byte.
    """
    before = {entry["row"]: entry for entry in old["rows"]}
    keys = [*(key for key in before if key in rows), *(key for key in rows if key not in before)]
    kept = [_unless_changed(before.get(key), rows[key]) for key in keys]
    return _unless_changed(old, _table(old["table"], versions, environments, kept))


def _table(
    name: str, versions: dict[str, str], environments: dict[str, dict[str, list[str]]], rows: list[Row]
) -> Table:
    return {
        "$schema": layout.SCHEMA.name,
        "table": name,
        "proven": _now(),
        "versions": dict(sorted(versions.items())),
        "environments": environments,
        "rows": rows,
    }


def _now() -> dict[str, str]:
    return {"date": datetime.now(UTC).date().isoformat(), "python": python_version()}


def _unless_changed(old: dict[str, Any] | None, new: dict[str, Any]) -> dict[str, Any]:
    def undated(entry: dict[str, Any]) -> str:
        proven = {key: value for key, value in entry.get("proven", {}).items() if key not in _now()}
        return dumped(entry | {"proven": proven})

    return old if old is not None and undated(old) == undated(new) else new

"""The file of the history, `docs/compare/history.json`: an entry a client, as `history.schema.json` describes it."""

import json
from typing import Any

from sidebyside import layout
from sidebyside.dumping import dumped
from sidebyside.problems import Problem


def read_history() -> dict[str, Any]:
    """Read the history: an entry a client, none before the first measurement. Raises `Problem` for bad JSON."""
    if not layout.HISTORY.exists():
        return {}
    try:
        history: dict[str, Any] = json.loads(layout.HISTORY.read_text(encoding="utf-8"))
    except json.JSONDecodeError as error:
        where = f"{layout.shown(layout.HISTORY)}:{error.lineno}"
        raise Problem(f"{where}: not valid JSON: {error.msg}; run nox -s history") from None
    return history


def write_history(history: dict[str, Any]) -> None:
    """Write the history."""
    layout.HISTORY.write_text(dumped(dict(sorted(history.items()))), encoding="utf-8")

"""What changed in the published tables: `docs/compare/changes.json`, which an update writes beside them.

A day on which an update changed an answer, added a row or took one away is a release of the data. What one day changes
twice is one change, from what stood there before to what stands there after. Nothing is recorded up to the day of the
baseline, the first release.
"""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sidebyside import layout
from sidebyside.dumping import dumped
from sidebyside.problems import Problem
from sidebyside.spans import reading_of, same

Change = dict[str, Any]
Changes = dict[str, Any]
PLACE = ("table", "row", "client")


def record(old: dict[str, Any] | None, new: dict[str, Any], path: Path | None = None) -> None:
    """Record what an update of a table changed, today."""
    path = path or layout.CHANGES
    today = datetime.now(UTC).date().isoformat()
    changes = read_changes(path) if path.exists() else {"baseline": today, "releases": []}
    after = recorded(changes, today, differences(old, new))
    if after != changes or not path.exists():
        path.write_text(dumped(after), encoding="utf-8")


def read_changes(path: Path | None = None) -> Changes:
    """Read the changes. Raises `Problem` where there are none or the file is not what an update writes."""
    path = path or layout.CHANGES
    name = layout.shown(path)
    if not path.exists():
        raise Problem(f"{name}: not there; run nox -s update, which writes it")
    text = path.read_text(encoding="utf-8")
    try:
        changes: Changes = json.loads(text)
    except json.JSONDecodeError as error:
        raise Problem(f"{name}:{error.lineno}: not valid JSON: {error.msg}; restore it from git") from None
    if not isinstance(changes, dict) or set(changes) != {"baseline", "releases"}:
        raise Problem(f"{name}: does not hold a baseline and releases; restore it from git")
    return changes


def differences(old: dict[str, Any] | None, new: dict[str, Any]) -> list[Change]:
    """Give the answers that changed between two states of a table, and the rows that came and went.

    The code of a cell and the text beside a support are no part of its answer.
    """
    before, after = ({row["row"]: row for row in (table["rows"] if table else [])} for table in (old, new))
    found: list[Change] = []
    for key in {**before, **after}:
        was, now = before.get(key), after.get(key)
        row = {"table": new["table"], "row": key, "label": (now or was or {})["label"]}
        if was is None or now is None:
            found.append({**row, "change": "added" if was is None else "removed"})
            continue
        for client in now["cells"]:
            if client not in was["cells"]:
                continue
            readings = [reading_of(entry["cells"][client]) for entry in (was, now)]
            if not same(*readings):
                versions = [table["versions"].get(client, "") for table in (old or new, new)]
                found.append({**row, "client": client, "old": readings[0], "new": readings[1], "versions": versions})
    return found


def recorded(changes: Changes, today: str, found: list[Change]) -> Changes:
    """Give the changes with those of today joined to them, newest release first."""
    if today <= changes["baseline"] or not found:
        return changes
    releases = {release["date"]: release["changes"] for release in changes["releases"]}
    joined = {_place(change): change for change in releases.get(today, [])}
    for change in found:
        if "client" in change and _place({**change, "client": ""}) in joined:
            continue  # of a row that today added
        merged = _merged(joined.pop(_place(change), None), change)
        if merged:
            joined[_place(change)] = merged
    releases[today] = [joined[place] for place in sorted(joined)]
    kept = [{"date": date, "changes": releases[date]} for date in sorted(releases, reverse=True) if releases[date]]
    return changes | {"releases": kept}


def _place(change: Change) -> tuple[str, ...]:
    return tuple(change.get(part, "") for part in PLACE)


def _merged(earlier: Change | None, change: Change) -> Change | None:
    """Make one change of two of the same day; None if the second takes back the first."""
    if earlier is None:
        return change
    if "change" in change:
        return change if earlier["change"] == change["change"] else None
    merged = {**change, "old": earlier["old"], "versions": [earlier["versions"][0], change["versions"][1]]}
    return None if same(merged["old"], merged["new"]) else merged

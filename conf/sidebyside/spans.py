"""What a cell was under a row of releases: readings, and the spans of releases that share one.

A reading is what a table's cell gave, without its code and its answer: `{"outcome": ..., "type": ...}`. Under an old
release it may be `{"unknown": why}` instead, and may say `"dependencies": true`: with today's dependencies the same
release gives what the newest gives, so that the difference is not its own.
"""

from typing import Any

from sidebyside import tables
from sidebyside.model.answers import CAUGHT
from sidebyside.releases import minor

Reading = dict[str, Any]
Span = dict[str, Any]


def reading_of(cell: tables.Cell) -> Reading:
    """Give what a published cell says, without the code that asked."""
    return {key: cell[key] for key in ("outcome", "type")}


def is_known(reading: Reading) -> bool:
    """Tell whether the release gave an outcome."""
    return "unknown" not in reading


def same(one: Reading, other: Reading) -> bool:
    """Tell whether two readings give the same outcome."""
    if not (is_known(one) and is_known(other)):
        return one.get("unknown") == other.get("unknown")
    return tables.answer(one) == tables.answer(other)


def spans(readings: list[tuple[str, Reading]]) -> list[Span]:
    """Group the readings of releases, oldest first, into spans: `since` and `until` are the first and last version."""
    found: list[Span] = []
    for version, reading in readings:
        last = found[-1] if found else None
        alike = last is not None and same(last, reading) and last.get("dependencies") == reading.get("dependencies")
        since = last["since"] if last and alike else version
        found[-1 if alike else len(found) :] = [{"since": since, "until": version, **reading}]
    return found


def note(history: list[Span]) -> str | None:
    """Say since when the newest release's answer holds, or until when a better one did; None if it always held.

    "or earlier" and "or later" stand for releases in between that are unknown.
    """
    *older, now = history
    since, between = now["since"], False
    for span in reversed(older):
        if not is_known(span):
            between = True
        elif span.get("dependencies") or same(span, now):
            since, between = span["since"], False
        elif _better(span, now):
            return f"{tables.shown(span)} until {minor(span['until'])}" + (" or later" if between else "")
        else:
            return f"since {minor(since)}" + (" or earlier" if between else "")
    return None


def _better(before: Reading, now: Reading) -> bool:
    """Tell whether something was lost: a plain True, or the thing itself."""
    if "outcome" in before and "outcome" in now:
        fails = now["outcome"] is False or now["type"] in CAUGHT
        return (before["outcome"] is True and fails) or now["outcome"] == "n/a"
    return False

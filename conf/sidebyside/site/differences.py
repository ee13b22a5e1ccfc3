"""The `differences` directive: every row of every table in which two clients differ, the silent ones first."""

import re
from typing import Any

from docutils import nodes

from sidebyside import tables
from sidebyside.clients import Client
from sidebyside.problems import Problem
from sidebyside.site.comparison import anchor, label
from sidebyside.site.material import MaterialDirective

# In the order in which they bite: what says nothing comes first.
KINDS = {
    "silent": "Another outcome, and nothing raised",
    "raises": "Raises, where the old client does not",
    "works": "Works, where the old client raises",
    "classes": "A class of another name",
    "absent": "One of the two has no such thing",
}
Found = tuple[str, dict[str, Any], tables.Cell, tables.Cell]


class DifferencesDirective(MaterialDirective):
    """`{differences} <old> <new>`: their rows that differ, by kind."""

    required_arguments = 2

    def show(self) -> list[nodes.Node]:
        """Give a table for each kind of difference."""
        old, new = (self.material.client(name) for name in self.arguments)
        if old == new:
            raise Problem(f"{old.name} cannot differ from itself; name two clients")
        found: dict[str, list[Found]] = {kind: [] for kind in KINDS}
        for name in self.material.tables:
            for row in self.material.table(name)["rows"]:
                before, after = row["cells"][old.name], row["cells"][new.name]
                if kind := _kind(before, after, old, new):
                    found[kind].append((name, row, before, after))
        shown: list[nodes.Node] = []
        for kind, entries in found.items():
            if entries:
                shown += [nodes.rubric("", f"{KINDS[kind]}: {len(entries)}"), self._table(entries, old, new)]
        return shown

    def _table(self, entries: list[Found], old: Client, new: Client) -> nodes.table:
        node = nodes.table(classes=["comparison", "differences"])
        group = nodes.tgroup(cols=3)
        group += nodes.colspec(colwidth=2, stub=1)
        group += [nodes.colspec(colwidth=3), nodes.colspec(colwidth=3)]
        titles = ("Row", old.title, new.title)
        group += nodes.thead("", nodes.row("", *(nodes.entry("", nodes.paragraph("", title)) for title in titles)))
        body = nodes.tbody()
        for table, row, before, after in entries:
            target = f"{self.page_of(table)}#{anchor(table, row['row'])}"
            link = nodes.reference("", "", *label(row["label"]), refuri=target, internal=True)
            body += nodes.row("", nodes.entry("", nodes.paragraph("", "", link)), _outcome(before), _outcome(after))
        group += body
        node += group
        return node


def _kind(before: tables.Cell, after: tables.Cell, old: Client, new: Client) -> str | None:
    """Tell how two cells differ; None if they agree, or differ only in the name of a module."""
    was, now = tables.shown(before), tables.shown(after)
    if was == now or re.sub(rf"\b{new.module}\b", old.module, now) == was:
        return None
    if "n/a" in (before.get("outcome"), after.get("outcome")):
        return "absent"
    if before.get("type") == after.get("type") and before.get("type") in ("exception", "type"):
        return "classes"
    raised, raises = (cell.get("type") == "exception" for cell in (before, after))
    if raises and not raised:
        return "raises"
    return "works" if raised and not raises else "silent"


def _outcome(cell: tables.Cell) -> nodes.entry:
    return nodes.entry("", nodes.paragraph("", "", nodes.literal("", tables.shown(cell))))

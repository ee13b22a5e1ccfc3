"""The `differences` directive: every row of every table in which two clients differ, the silent ones first."""

from typing import Any

from docutils import nodes

from sidebyside import tables
from sidebyside.changes import KINDS, change
from sidebyside.clients import Client
from sidebyside.problems import Problem
from sidebyside.site.comparison import anchor, breakable, label
from sidebyside.site.material import MaterialDirective

Found = tuple[str, dict[str, Any], tables.Cell, tables.Cell]


class DifferencesDirective(MaterialDirective):
    """`{differences} <old> <new>`: their rows that differ, a section a kind, in the order of `changes.KINDS`."""

    required_arguments = 2

    def show(self) -> list[nodes.Node]:
        """Give the counts, and a section for each kind of difference."""
        old, new = (self.material.client(name) for name in self.arguments)
        if old == new:
            raise Problem(f"{old.name} cannot differ from itself; name two clients")
        found: dict[str, list[Found]] = {kind: [] for kind in KINDS}
        total = 0
        for name in self.material.tables:
            for row in self.material.table(name)["rows"]:
                total += 1
                before, after = row["cells"][old.name], row["cells"][new.name]
                fact = self.material.facts[f"{name}/{row['row']}"]
                if kind := change(fact, before, after, old, new):
                    found[kind].append((name, row, before, after))
        kinds = {kind: entries for kind, entries in found.items() if entries}
        differing = sum(map(len, kinds.values()))
        counts = f"Of {total} rows, {old.title} and {new.title} agree in {total - differing}. In the other {differing}:"
        summary = nodes.bullet_list("", *(_summary(kind, entries) for kind, entries in kinds.items()))
        sections = (self._section(kind, entries, old, new) for kind, entries in kinds.items())
        return [nodes.paragraph("", counts), summary, *sections]

    def _section(self, kind: str, entries: list[Found], old: Client, new: Client) -> nodes.section:
        section = nodes.section("", nodes.title("", KINDS[kind]), ids=[_anchor(kind)], names=[_anchor(kind)])
        section += self._listed(entries) if kind == "name" else self._table(entries, old, new)
        return section

    def _listed(self, entries: list[Found]) -> nodes.bullet_list:
        """Give the rows by table, without their outcomes: there is no other news in them."""
        by_table: dict[str, list[nodes.Node]] = {}
        for table, row, _, _ in entries:
            links = by_table.setdefault(table, [])
            links += [nodes.Text(", ")] if links else []
            links.append(self._link(table, row))
        return nodes.bullet_list(
            "",
            *(
                nodes.list_item("", nodes.paragraph("", "", nodes.strong("", table), nodes.Text(": "), *links))
                for table, links in by_table.items()
            ),
        )

    def _table(self, entries: list[Found], old: Client, new: Client) -> nodes.table:
        node = nodes.table(classes=["comparison", "differences"])
        group = nodes.tgroup(cols=3)
        group += nodes.colspec(colwidth=2, stub=1)
        group += [nodes.colspec(colwidth=3), nodes.colspec(colwidth=3)]
        titles = ("Row", old.title, new.title)
        group += nodes.thead("", nodes.row("", *(nodes.entry("", nodes.paragraph("", title)) for title in titles)))
        body = nodes.tbody()
        for table, row, before, after in entries:
            # Two outcomes that look alike are told apart by their types.
            alike = tables.shown(before) == tables.shown(after)
            link = nodes.paragraph("", "", self._link(table, row))
            body += nodes.row("", nodes.entry("", link), _outcome(before, alike), _outcome(after, alike))
        group += body
        node += group
        return node

    def _link(self, table: str, row: dict[str, Any]) -> nodes.reference:
        target = f"{self.page_of(table)}#{anchor(table, row['row'])}"
        return nodes.reference("", "", *label(row["label"], narrow=True), refuri=target, internal=True)


def _anchor(kind: str) -> str:
    return f"changes-{kind}"


def _summary(kind: str, entries: list[Found]) -> nodes.list_item:
    link = nodes.reference("", KINDS[kind], refid=_anchor(kind), internal=True)
    return nodes.list_item("", nodes.paragraph("", "", link, nodes.Text(f": {len(entries)}")))


def _outcome(cell: tables.Cell, typed: bool) -> nodes.entry:
    outcome = nodes.paragraph("", "", nodes.literal("", "", *breakable(tables.shown(cell))))
    if typed:
        outcome += nodes.inline("", f" {cell['type']}", classes=["type"])
    return nodes.entry("", outcome)

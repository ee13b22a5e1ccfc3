"""The `history` directive: which older releases were measured, what changed between them, and what is unknown."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

from docutils import nodes

from sidebyside import tables
from sidebyside.clients import Client
from sidebyside.facts import Fact
from sidebyside.problems import Problem
from sidebyside.releases import minor
from sidebyside.site.comparison import anchor
from sidebyside.site.material import MaterialDirective
from sidebyside.site.older import described, spans_of
from sidebyside.spans import Span, is_known, same

FEW = 10  # rows that a sentence can list


class HistoryDirective(MaterialDirective):
    """`{history} <part>`: the releases that were measured, the changes, those of dependencies, or what is unknown."""

    required_arguments = 1

    def show(self) -> list[nodes.Node]:
        """Give the part, or a sentence that says that there is none."""
        parts = {
            "releases": self._releases,
            "changes": self._changes,
            "dependencies": self._dependencies,
            "unknown": self._unknown,
        }
        part = self.arguments[0]
        if part not in parts:
            raise Problem(f"the history has no part {part!r}; write one of: {', '.join(parts)}")
        return parts[part]() or [nodes.paragraph("", "There are none.")]

    @property
    def _measured(self) -> list[tuple[Client, dict[str, Any]]]:
        return [
            (c, self.material.history[c.name])
            for c in self.material.clients.by_name.values()
            if c.name in self.material.history
        ]

    def _releases(self) -> list[nodes.Node]:
        shown: list[nodes.Node] = []
        for client, entry in self._measured:
            shown.append(nodes.rubric("", client.title))
            left = entry["not_measured"]
            rest = f"{len(left)} rows, which history.json lists" if len(left) > FEW else ", ".join(left)
            slow = f"; not measured: {rest}" if left else ""
            missing = f"; could not be installed: {', '.join(entry['not_installed'])}" if entry["not_installed"] else ""
            against = entry["compared_with"]
            shown.append(
                nodes.paragraph(
                    "",
                    f"Rows: {entry['facts']}, on {entry['measured']} with Python {entry['python']}, compared with "
                    f"{against['version']} of {against['released']}{missing}{slow}.",
                )
            )
            rows = [
                (r["version"], r["released"], str(r["same"]), str(r["other"]), str(r["unknown"]))
                for r in reversed(entry["releases"])
            ]
            shown.append(_table(("Release", "Released", "The same", "Another outcome", "Unknown"), rows))
        for client in self.material.clients.by_name.values():
            if client.name not in self.material.history:
                shown += [nodes.rubric("", client.title), nodes.paragraph("", "Not measured.")]
        return shown

    def _spans(self) -> Iterator[tuple[Client, Fact, list[Span]]]:
        """Give the rows whose history still fits them."""
        cells = {
            f"{name}/{row['row']}": row["cells"]
            for name, table in self.material.tables.items()
            for row in table["rows"]
        }
        for client, entry in self._measured:
            for key in entry["rows"]:
                fact = self.material.facts.get(key)
                if fact and key in cells and (spans := spans_of(self.material, fact, client, cells[key][client.name])):
                    yield client, fact, spans

    def _changes(self) -> list[nodes.Node]:
        found: dict[tuple[str, str, str], list[tuple[Fact, Span, Span]]] = {}
        for client, fact, spans in self._spans():
            own = [span for span in spans if is_known(span) and not span.get("dependencies")]
            for before, after in pairwise(own):
                if same(before, after):  # what lies between is unknown
                    continue
                key = (self._released(client, after["since"]), client.title, after["since"])
                found.setdefault(key, []).append((fact, before, after))
        shown: list[nodes.Node] = []
        for (released, title, version), changes in sorted(found.items(), reverse=True):
            shown.append(nodes.rubric("", f"{title} {minor(version)} ({version} of {released})"))
            shown.append(nodes.bullet_list("", *(self._change(*change) for change in changes)))
        return shown

    def _change(self, fact: Fact, before: Span, after: Span) -> nodes.list_item:
        line = nodes.paragraph("", "", self._link(fact), nodes.Text(": "))
        line += [nodes.literal("", tables.shown(before)), nodes.Text(" → "), nodes.literal("", tables.shown(after))]
        return nodes.list_item("", line)

    def _released(self, client: Client, version: str) -> str:
        entry = self.material.history[client.name]
        days: dict[str, str] = {r["version"]: r["released"] for r in [*entry["releases"], entry["compared_with"]]}
        return days[version]

    def _dependencies(self) -> list[nodes.Node]:
        items = nodes.bullet_list()
        for client, fact, spans in self._spans():
            for span in spans:
                if span.get("dependencies"):
                    line = described(span)
                    line[:0] = [nodes.Text(f"{client.title}, "), self._link(fact), nodes.Text(": ")]
                    items += nodes.list_item("", line)
        return [items] if items.children else []

    def _unknown(self) -> list[nodes.Node]:
        items = nodes.bullet_list()
        for client, entry in self._measured:
            order = [release["version"] for release in entry["releases"]]
            for version in reversed(order):
                whys = Counter(
                    span["unknown"]
                    for row in entry["rows"].values()
                    for span in row["spans"]
                    if not is_known(span) and _within(version, span, order)
                )
                if whys:
                    counts = ", ".join(f"{why} ({count})" for why, count in whys.most_common())
                    items += nodes.list_item("", nodes.paragraph("", f"{client.title} {minor(version)}: {counts}"))
        return [items] if items.children else []

    def _link(self, fact: Fact) -> nodes.reference:
        address = f"{self.page_of(fact.table)}#{anchor(fact.table, fact.row, 'history')}"
        return nodes.reference("", fact.label, refuri=address, internal=True)


def _within(version: str, span: Span, order: list[str]) -> bool:
    return span["since"] in order and order.index(span["since"]) <= order.index(version) <= order.index(span["until"])


def _table(titles: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> nodes.table:
    group = nodes.tgroup("", *(nodes.colspec(colwidth=1) for _ in titles), cols=len(titles))
    group += nodes.thead("", _row(titles))
    group += nodes.tbody("", *map(_row, rows))
    return nodes.table("", group)


def _row(texts: tuple[str, ...]) -> nodes.row:
    return nodes.row("", *(nodes.entry("", nodes.paragraph("", text)) for text in texts))

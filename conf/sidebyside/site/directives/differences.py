"""The `differences` directive: every row in which two clients differ, the silent ones first."""

from docutils import nodes

from sidebyside.model.answers import Answer
from sidebyside.model.clients import Client
from sidebyside.model.facts import Fact
from sidebyside.model.migration import KINDS, Kind, concerns, difference, is_comparable
from sidebyside.model.problem import Problem
from sidebyside.model.tables import Cell
from sidebyside.site.material import MaterialDirective
from sidebyside.site.nodes.answers import answer, answer_classes, label, plain
from sidebyside.site.nodes.folded import folded
from sidebyside.site.nodes.releases import since
from sidebyside.site.nodes.tables import plain_table

Found = tuple[Fact, Cell, Cell]


class DifferencesDirective(MaterialDirective):
    """`{differences} <old> <new>`: their rows that differ, a section a kind, in the order of `KINDS`."""

    required_arguments = 2

    def show(self) -> list[nodes.Node]:
        """Give the counts, and a section for each kind of difference."""
        old, new = (self.material.client(name) for name in self.arguments)
        if old == new:
            raise Problem(f"{old.name} cannot differ from itself", "name two clients")
        found, total = self._found(old, new)
        differing = sum(map(len, found.values()))
        counts = f"Of {total} rows, {old.title} and {new.title} agree in {total - differing}. In the other {differing}:"
        summary = nodes.bullet_list("", *(_summary(kind, entries) for kind, entries in found.items()))
        sections = (self._section(kind, entries, old, new) for kind, entries in found.items())
        return [nodes.paragraph("", counts), summary, *sections]

    def _found(self, old: Client, new: Client) -> tuple[dict[Kind, list[Found]], int]:
        """Give the rows that differ by kind, and the number of rows that say something of both."""
        found: dict[Kind, list[Found]] = {kind: [] for kind in KINDS}
        total = 0
        for name in self.material.tables:
            if not concerns(name, old, new):
                continue
            for row in self.table(name).rows:
                before, after = row.cells[old.name], row.cells[new.name]
                if not is_comparable(before, after):
                    continue
                total += 1
                fact = self.material.facts[f"{name}/{row.row}"]
                if kind := difference(fact, before, after, old, new):
                    found[kind].append((fact, before, after))
        found["lost"].sort(key=lambda entry: entry[2].type == "raises")
        return {kind: entries for kind, entries in found.items() if entries}, total

    def _section(self, kind: Kind, entries: list[Found], old: Client, new: Client) -> nodes.section:
        section = nodes.section("", nodes.title("", KINDS[kind]), ids=[_anchor(kind)], names=[_anchor(kind)])
        rows = self._listed(entries) if kind == "name" else self._table(entries, old, new)
        section += folded(f"{len(entries)} rows" if len(entries) > 1 else "1 row", [rows])
        return section

    def _listed(self, entries: list[Found]) -> nodes.bullet_list:
        """Give the rows by table, without their answers: there is no other news in them."""
        by_table: dict[str, list[nodes.Node]] = {}
        for fact, _, _ in entries:
            links = by_table.setdefault(fact.table, [])
            links += [nodes.Text(", ")] if links else []
            links.append(self._link(fact))
        items = (
            nodes.list_item("", nodes.paragraph("", "", nodes.strong("", table), nodes.Text(": "), *links))
            for table, links in by_table.items()
        )
        return nodes.bullet_list("", *items)

    def _table(self, entries: list[Found], old: Client, new: Client) -> nodes.table:
        rows = []
        for fact, before, after in entries:
            link = nodes.paragraph("", "", self._link(fact))
            shown = self._answer(fact, old, before, after), self._answer(fact, new, after, before)
            rows.append(([link], *([each] for each in shown)))
        return plain_table(("Row", old.title, new.title), rows, "comparison", "differences")

    def _link(self, fact: Fact) -> nodes.reference:
        return self.link(fact, shown=label(fact.label, narrow=True))

    def _answer(self, fact: Fact, client: Client, cell: Cell, other: Cell) -> nodes.paragraph:
        """Give an answer; one that looks like the other's, with the type or the names that tell the two apart."""
        alike = plain(cell) == plain(other)
        same_type = cell.type == other.type
        shown = _told_apart(cell, other) if alike and same_type else cell
        paragraph = nodes.paragraph("", "", *answer(shown), classes=answer_classes(fact))
        if alike and not same_type:
            paragraph += nodes.inline("", f" {cell.type}", classes=["type"])
        paragraph += since(self, fact, client, cell)
        return paragraph


def _told_apart(cell: Cell, other: Cell) -> Cell:
    """Give a cell whose words name its outcome in full, or the items of a list that the other lacks."""
    if not cell.answer or not cell.seen:
        return cell
    text = cell.answer.text.replace(cell.seen.short, str(cell.outcome))
    if isinstance(cell.outcome, list):
        alone = ", ".join(str(item) for item in cell.outcome if item not in other.outcome)
        text = f"{cell.answer.text}; only here: {alone}"
    return cell.model_copy(update={"answer": Answer(cell.answer.support, text)})


def _anchor(kind: Kind) -> str:
    return f"changes-{kind}"


def _summary(kind: Kind, entries: list[Found]) -> nodes.list_item:
    link = nodes.reference("", KINDS[kind], refid=_anchor(kind), internal=True)
    return nodes.list_item("", nodes.paragraph("", "", link, nodes.Text(f": {len(entries)}")))

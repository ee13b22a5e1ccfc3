"""The `marks` directive: somebody else's table, each mark beside what the run says."""

from collections import Counter

from docutils import nodes

from sidebyside import layout, tables
from sidebyside.clients import Client
from sidebyside.marks import VERDICTS, Row, read_marks
from sidebyside.site.comparison import SYMBOLS, anchor
from sidebyside.site.material import MaterialDirective

STYLES = {"holds": "yes", "condition": "partly", "no": "no"}
THEIRS = {"yes": "✓ yes", "limited": "◐ limited", "no": "✗ no", "n/a": "n/a"}


class MarksDirective(MaterialDirective):
    """`{marks} <name>`: the table of `docs/compare/<name>.toml`, the verdicts counted, and what no run can tell."""

    required_arguments = 1

    def show(self) -> list[nodes.Node]:
        """Give the number of each verdict, the table, and a list of the rows that were not observed."""
        path = layout.TABLES / f"{self.arguments[0]}.toml"
        self.env.note_dependency(str(path))
        names, rows = read_marks(path)
        clients = [self.material.client(name) for name in names]
        seen = [row for row in rows if row.fact]
        counts: Counter[str] = Counter()
        table = self._table(seen, clients, counts)
        total = sum(mark != "n/a" for row in seen for mark in row.marks.values())
        summary = ", ".join(f"{VERDICTS[verdict]}: {counts[verdict]}" for verdict in VERDICTS)
        text = f"{total} marks in the {len(seen)} rows that a run on one machine can observe: {summary}."
        return [nodes.paragraph("", text), table, *self._unseen([row for row in rows if row.unseen])]

    def _table(self, rows: list[Row], clients: list[Client], counts: Counter[str]) -> nodes.table:
        table = nodes.table(classes=["comparison", "marks"])
        group = nodes.tgroup(cols=len(clients) + 1)
        group += nodes.colspec(colwidth=4, stub=1)
        group += [nodes.colspec(colwidth=3) for _ in clients]
        headings = (
            nodes.entry("", nodes.paragraph("", client.title), classes=[f"client-{client.name}"]) for client in clients
        )
        group += nodes.thead("", nodes.row("", nodes.entry("", nodes.paragraph("", "It says")), *headings))
        group += nodes.tbody("", *(self._row(row, clients, counts) for row in rows))
        table += group
        return table

    def _row(self, row: Row, clients: list[Client], counts: Counter[str]) -> nodes.row:
        heading = nodes.entry("", nodes.paragraph("", row.says))
        if sentence := row.sentence(self.material.cell):
            note = nodes.container(classes=["note"])
            note += self.parse_text_to_nodes(sentence)
            heading += note
        return nodes.row("", heading, *(self._cell(row, client, counts) for client in clients))

    def _cell(self, row: Row, client: Client, counts: Counter[str]) -> nodes.entry:
        entry = nodes.entry("", nodes.paragraph("", THEIRS[row.marks[client.name]]), classes=[f"client-{client.name}"])
        cell = self.material.cell(row.fact, client.name)
        fact = self.material.facts[row.fact]
        target = f"{self.page_of(fact.table)}#{anchor(fact.table, fact.row, client.name)}"
        shown = tables.shown(cell)
        link = nodes.reference("", "", refuri=target, internal=True)
        verdict = row.verdict(self.material.cell, client.name)
        if verdict:
            counts[verdict] += 1
            mark = f"{SYMBOLS[STYLES[verdict]]} {VERDICTS[verdict]}"
            link += nodes.inline("", mark, classes=[f"support-{STYLES[verdict]}"])
            entry += nodes.paragraph("", "", link)
            entry += nodes.paragraph("", "", nodes.literal("", shown), classes=["outcome"])
        return entry

    def _unseen(self, rows: list[Row]) -> list[nodes.Node]:
        if not rows:
            return []
        items = []
        for row in rows:
            first, *rest = self.parse_text_to_nodes(row.unseen)
            heading = nodes.paragraph("", "", nodes.strong("", row.says), nodes.Text(": "), *first.children)
            items.append(nodes.list_item("", heading, *rest))
        return [nodes.paragraph("", "Not observed here, and why:"), nodes.bullet_list("", *items)]

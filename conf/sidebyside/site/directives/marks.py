"""The `marks` directive: somebody else's table, each mark beside what the run says."""

from collections import Counter

from docutils import nodes

from sidebyside.model.clients import Client
from sidebyside.model.marks import VERDICTS, Marks, Row, read_marks
from sidebyside.site.material import MaterialDirective
from sidebyside.site.nodes.answers import answer, verdict_mark
from sidebyside.site.nodes.tables import answer_row, answer_table

THEIRS = {"yes": "✓ yes", "limited": "◐ limited", "no": "✗ no", "n/a": "n/a"}


class MarksDirective(MaterialDirective):
    """`{marks} <name>`: the table of `docs/compare/<name>.toml`, the verdicts counted, and what no run can tell."""

    required_arguments = 1

    def show(self) -> list[nodes.Node]:
        """Give the number of each verdict, the table, and a list of the rows that were not observed."""
        name = self.arguments[0]
        self.env.note_dependency(str(self.material.project.tables / f"{name}.toml"))
        marks = read_marks(self.material.project, name)
        clients = [self.material.client(client) for client in marks.clients]
        seen = [row for row in marks.rows if row.fact]
        counts: Counter[str] = Counter()
        rows = [self._row(marks, row, clients, counts) for row in seen]
        table = answer_table("Their marks, and what ran here", ["marks"], clients, rows, "It says")
        total = sum(mark != "n/a" for row in seen for mark in row.marks)
        summary = ", ".join(f"{said}: {counts[verdict]}" for verdict, said in VERDICTS.items())
        text = f"{total} marks in the {len(seen)} rows that a run on one machine can observe: {summary}."
        return [nodes.paragraph("", text), table, *self._unseen([row for row in marks.rows if row.unseen])]

    def _row(self, marks: Marks, row: Row, clients: list[Client], counts: Counter[str]) -> nodes.row:
        stub: list[nodes.Node] = [nodes.paragraph("", row.says)]
        if sentence := marks.sentence(row, self.cell):
            stub.append(nodes.container("", *self.parse_text_to_nodes(sentence), classes=["note"]))
        return answer_row(stub, clients, lambda client: self._cell(marks, row, client, counts))

    def _cell(self, marks: Marks, row: Row, client: Client, counts: Counter[str]) -> list[nodes.Node]:
        shown: list[nodes.Node] = [nodes.paragraph("", THEIRS[marks.marks_of(row)[client.name]])]
        verdict = marks.verdict(row, client.name, self.cell)
        if verdict and row.fact:
            counts[verdict] += 1
            fact = self.material.facts[row.fact]
            link = self.link(fact, client.name, [verdict_mark(verdict, VERDICTS[verdict])])
            shown.append(nodes.paragraph("", "", link))
            shown.append(nodes.paragraph("", "", *answer(self.cell(row.fact, client.name)), classes=["answer"]))
        return shown

    def _unseen(self, rows: list[Row]) -> list[nodes.Node]:
        if not rows:
            return []
        items = []
        for row in rows:
            first, *rest = self.parse_text_to_nodes(row.unseen or "")
            heading = nodes.paragraph("", "", nodes.strong("", row.says), nodes.Text(": "), *first.children)
            items.append(nodes.list_item("", heading, *rest))
        return [nodes.paragraph("", "Not observed here, and why:"), nodes.bullet_list("", *items)]

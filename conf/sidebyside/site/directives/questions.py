"""The `questions` directive: every row by what a reader would ask, with the answers that its cells show."""

from docutils import nodes

from sidebyside.model.answers import NOT_ASKED
from sidebyside.model.facts import Fact, by_table
from sidebyside.model.problem import Problem
from sidebyside.model.tables import Row, table_file
from sidebyside.site.material import MaterialDirective
from sidebyside.site.nodes.answers import anchor, answer, label, plain
from sidebyside.site.nodes.releases import note, since


class QuestionsDirective(MaterialDirective):
    """`{questions}`: the questions of all facts, a section a table."""

    def show(self) -> list[nodes.Node]:
        """Give a section a table."""
        return [self._section(table, facts) for table, facts in by_table(self.material.facts.values()).items()]

    def _section(self, table: str, facts: dict[str, Fact]) -> nodes.section:
        name = f"questions-{anchor(table, '')}"
        section = nodes.section("", nodes.title("", self.material.title(table)), ids=[name], names=[name])
        section["classes"].append("filtered")
        rows = self.table(table).by_row
        listed = nodes.definition_list(classes=["questions"])
        for fact in facts.values():
            if fact.row not in rows:
                raise Problem(f"no row for {fact.id}", f"run nox -s update -- facts/{fact.id}", file=table_file(table))
            link = self.link(fact, shown=label(fact.question))
            answers = nodes.definition("", self._answers(fact, rows[fact.row]))
            listed += nodes.definition_list_item("", nodes.term("", "", link), answers)
        section += listed
        return section

    def _answers(self, fact: Fact, row: Row) -> nodes.paragraph:
        """Give each answer once, after the clients that gave it, in the order of the clients."""
        clients = self.material.clients.by_name
        by_answer: dict[tuple[str, str], list[str]] = {}
        for name, client in clients.items():
            cell = row.cells[name]
            if cell.answer and cell.answer.text == NOT_ASKED:
                continue
            by_answer.setdefault((plain(cell), note(self.material, fact, client, cell)), []).append(name)
        paragraph = nodes.paragraph()
        for first, *others in by_answer.values():
            who = nodes.strong("", ", ".join(clients[name].title for name in (first, *others)))
            noted = since(self, fact, clients[first], row.cells[first])
            shown = nodes.inline("", "", who, nodes.Text(" "), *answer(row.cells[first]), *noted, classes=["answer"])
            paragraph += [shown, nodes.Text(" ")]
        return paragraph

"""The `questions` directive: every row by what a reader would search for, with its answers in short."""

from itertools import groupby

from docutils import nodes

from sidebyside import tables
from sidebyside.problems import Problem
from sidebyside.site.comparison import SYMBOLS, anchor, label
from sidebyside.site.material import MaterialDirective

# questions.js makes it work; where there are no scripts, tables.css hides it, and the page holds every question.
FILTER = """<div class="question-filter">
<label for="question-filter">Filter the questions</label>
<input type="search" id="question-filter" autocomplete="off" spellcheck="false">
<output for="question-filter"></output>
</div>"""


class QuestionsDirective(MaterialDirective):
    """`{questions}`: the questions of the facts, a section a table."""

    def show(self) -> list[nodes.Node]:
        """Give a field to filter by, and a section a table."""
        questions = {fact.id: fact.question for fact in self.material.facts.values()}
        self.record("questions", self.env.docname)
        by_table = groupby(questions.items(), key=lambda item: item[0].partition("/")[0])
        return [
            nodes.raw("", FILTER, format="html"),
            *(self._section(table, dict(asked)) for table, asked in by_table),
        ]

    def _section(self, table: str, questions: dict[str, str]) -> nodes.section:
        name = f"questions-{anchor(table, '')}"
        section = nodes.section("", nodes.title("", self.material.title(table)), ids=[name], names=[name])
        rows = {row["row"]: row for row in self.material.table(table)["rows"]}
        listed = nodes.definition_list(classes=["questions"])
        for fact, question in questions.items():
            row = fact.partition("/")[2]
            if row not in rows:
                raise Problem(f"docs/compare/{table}.json: no row for {fact}; run nox -s update -- facts/{fact}")
            target = f"{self.page_of(table)}#{anchor(table, row)}"
            link = nodes.reference("", "", *label(question), refuri=target, internal=True)
            answers = nodes.definition("", self._answers(rows[row]["cells"]))
            listed += nodes.definition_list_item("", nodes.term("", "", link), answers)
        section += listed
        return section

    def _answers(self, cells: dict[str, tables.Cell]) -> nodes.paragraph:
        """Give each answer once, after the clients that gave it, in the order of the clients."""
        by_answer: dict[str, list[str]] = {}
        for client in self.material.clients.by_name.values():
            by_answer.setdefault(_short(cells[client.name]), []).append(client.title)
        paragraph = nodes.paragraph()
        for answer, clients in by_answer.items():
            code = nodes.Text(answer) if answer in _WORDS else nodes.literal("", answer)
            paragraph += nodes.inline(
                "", "", nodes.strong("", ", ".join(clients)), nodes.Text(" "), code, classes=["answer"]
            )
            paragraph += nodes.Text(" ")
        return paragraph


_WORDS = {"n/a", *(f"{symbol} {word}" for word, symbol in SYMBOLS.items())}


def _short(cell: tables.Cell) -> str:
    return tables.text(cell)

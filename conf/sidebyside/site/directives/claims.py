"""The `claims` directive: what others say, the verdict that follows from the tables, and the rows that it rests on."""

from collections import Counter

from docutils import nodes

from sidebyside.model.answers import LIMIT
from sidebyside.model.claims import VERDICTS, Claim, Order, Part, Reading, Verdict, read_claims
from sidebyside.model.figures import comparisons
from sidebyside.model.performance import measured_results
from sidebyside.model.problem import Problem
from sidebyside.site.directives.comparison import told
from sidebyside.site.material import MaterialDirective
from sidebyside.site.nodes.answers import answer, label, verdict_mark
from sidebyside.site.nodes.tables import plain_table
from sidebyside.site.performance.wording import compared, link, place_title


class ClaimsDirective(MaterialDirective):
    """`{claims} <name>`: the claims of `docs/compare/<name>.toml`, a section a part, each with its verdict."""

    required_arguments = 1

    def show(self) -> list[nodes.Node]:
        """Give the number of each verdict, and a section with a table for each part."""
        name = self.arguments[0]
        self.env.note_dependency(str(self.material.project.tables / f"{name}.toml"))
        counts: Counter[str] = Counter()
        parts = read_claims(self.material.project, name)
        sections = [self._section(number, part, counts) for number, part in enumerate(parts, 1)]
        summary = ", ".join(f"{VERDICTS[verdict]}: {counts[verdict]}" for verdict in VERDICTS)
        return [nodes.paragraph("", f"{counts.total()} claims. {summary[0].upper()}{summary[1:]}."), *sections]

    def _section(self, number: int, part: Part, counts: Counter[str]) -> nodes.section:
        part.check(self.cell)
        name = f"{self.arguments[0]}-claims-{number}"
        rows = []
        for claim in part.claims:
            try:
                verdict, sentence = claim.judged(self.cell, self.material.results)
            except Problem as problem:
                file = problem.file or f"docs/compare/{self.arguments[0]}.toml"
                raise Problem(f"{part.title}: {problem.what}", problem.mend, file=file) from None
            counts[verdict] += 1
            rows.append(self._row(claim, verdict, sentence))
        table = plain_table(("It says", "Verdict", "What running it showed"), rows, "comparison", "claims")
        return nodes.section("", nodes.title("", part.title), table, ids=[name], names=[name])

    def _row(self, claim: Claim, verdict: Verdict, sentence: str) -> tuple[list[nodes.Node], ...]:
        heading: list[nodes.Node] = [nodes.paragraph("", claim.about)] if claim.about else []
        quote = nodes.paragraph("", f"“{claim.says}”", classes=["quote"], support_smartquotes=False)  # verbatim
        mark = verdict_mark(verdict, VERDICTS[verdict])
        shown: list[nodes.Node] = self.parse_text_to_nodes(sentence) if sentence else []
        if claim.readings:
            items = (nodes.list_item("", self._evidence(reading)) for reading in claim.readings)
            shown.append(nodes.bullet_list("", *items, classes=["readings"]))
        return [*heading, quote], [nodes.paragraph("", "", mark)], shown

    def _evidence(self, reading: Reading | Order) -> nodes.paragraph:
        if isinstance(reading, Order):
            return self._measured(reading)
        cell = self.cell(reading.fact, reading.client)
        fact, client = self.material.facts[reading.fact], self.material.client(reading.client)
        target = self.address(fact, client.name)  # with the page's name, which its Markdown needs
        named = nodes.reference("", "", *label(f"{fact.label}, {client.title}"), refuri=target, internal=True)
        shown: list[nodes.Node] = answer(cell)
        if reading.code or fact.answers.is_code:  # code alone is no evidence
            returned = told(cell)
            value = returned if len(returned) <= LIMIT else str(cell.type)
            shown = [nodes.literal("", cell.code), nodes.Text(" gave "), nodes.literal("", value)]
        return nodes.paragraph("", "", named, nodes.Text(": "), *shown)

    def _measured(self, order: Order) -> nodes.paragraph:
        results = measured_results(self.material.results)
        paragraph = nodes.paragraph()
        for comparison in comparisons(order.measured):
            place, contender = comparison.sides(results)[0]
            title = link(self.env.docname, place_title(place), place, contender, results)
            paragraph += [nodes.Text("; ")] if paragraph.children else []
            paragraph += [title, nodes.Text(f": {compared(comparison, results)}")]
        return paragraph

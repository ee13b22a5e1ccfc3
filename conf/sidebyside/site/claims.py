"""The `claims` directive: what others say, the verdict that follows from the tables, and the rows that it rests on."""

from collections import Counter

from docutils import nodes

from sidebyside import layout, tables
from sidebyside.claims import VERDICTS, Claim, Order, Part, Reading, read_claims
from sidebyside.model.performance import measured_results
from sidebyside.site.comparison import anchor, label
from sidebyside.site.material import MaterialDirective
from sidebyside.site.performance.wording import compared, link, place_title

SYMBOLS = {"holds": "✓", "condition": "◐", "no": "✗", "unseen": "·"}
STYLES = {"holds": "yes", "condition": "partly", "no": "no", "unseen": "unseen"}


class ClaimsDirective(MaterialDirective):
    """`{claims} <name>`: the claims of `docs/compare/<name>.toml`, a section a part, each with its verdict."""

    required_arguments = 1

    def show(self) -> list[nodes.Node]:
        """Give the number of each verdict, and a section with a table for each part."""
        path = layout.TABLES / f"{self.arguments[0]}.toml"
        self.env.note_dependency(str(path))
        counts: Counter[str] = Counter()
        sections = [self._section(number, part, counts) for number, part in enumerate(read_claims(path), 1)]
        summary = ", ".join(f"{VERDICTS[verdict]}: {counts[verdict]}" for verdict in VERDICTS)
        return [nodes.paragraph("", f"{counts.total()} claims. {summary[0].upper()}{summary[1:]}."), *sections]

    def _section(self, number: int, part: Part, counts: Counter[str]) -> nodes.section:
        part.check(self.material.cell)
        name = f"{self.arguments[0]}-claims-{number}"
        section = nodes.section("", nodes.title("", part.title), ids=[name], names=[name])
        table = nodes.table(classes=["comparison", "claims"])
        group = nodes.tgroup(cols=3)
        group += nodes.colspec(colwidth=3, stub=1)
        group += [nodes.colspec(colwidth=2), nodes.colspec(colwidth=5)]
        titles = ("It says", "Verdict", "What running it showed")
        group += nodes.thead("", nodes.row("", *(nodes.entry("", nodes.paragraph("", title)) for title in titles)))
        body = nodes.tbody()
        for claim in part.claims:
            verdict, sentence = claim.judged(self.material.cell, self.material.results)
            counts[verdict] += 1
            body += self._row(claim, verdict, sentence)
        group += body
        table += group
        section += table
        return section

    def _row(self, claim: Claim, verdict: str, sentence: str) -> nodes.row:
        heading = nodes.entry("", *([nodes.paragraph("", claim.about)] if claim.about else []))
        heading += nodes.paragraph("", f"“{claim.says}”", classes=["quote"], support_smartquotes=False)  # verbatim
        mark = nodes.inline("", f"{SYMBOLS[verdict]} {VERDICTS[verdict]}", classes=[f"support-{STYLES[verdict]}"])
        shown = nodes.entry()
        if sentence:
            shown += self.parse_text_to_nodes(sentence)
        if claim.readings:
            items = (nodes.list_item("", self._evidence(reading)) for reading in claim.readings)
            shown += nodes.bullet_list("", *items, classes=["readings"])
        return nodes.row("", heading, nodes.entry("", nodes.paragraph("", "", mark)), shown)

    def _evidence(self, reading: Reading | Order) -> nodes.paragraph:
        if isinstance(reading, Order):
            return self._measured(reading)
        cell = self.material.cell(reading.fact, reading.client)
        fact, client = self.material.facts[reading.fact], self.material.client(reading.client)
        target = f"{self.page_of(fact.table)}#{anchor(fact.table, fact.row, client.name)}"
        link = nodes.reference("", "", *label(f"{fact.label}, {client.title}"), refuri=target, internal=True)
        outcome = nodes.literal("", tables.shown(cell))
        code = [nodes.literal("", cell["code"]), nodes.Text(" gave ")] if "code" in reading.expected else []
        return nodes.paragraph("", "", link, nodes.Text(": "), *code, outcome)

    def _measured(self, order: Order) -> nodes.paragraph:
        results, comparison = measured_results(self.material.results), order.comparison
        place, contender = comparison.sides(results)[0]
        title = link(self.env.docname, place_title(place), place, contender, results)
        return nodes.paragraph("", "", title, nodes.Text(f": {compared(comparison, results)}"))

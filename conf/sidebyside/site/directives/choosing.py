"""The `choosing` directive: what a reader may need, to tick, and which client meets it, with the row that says so."""

from html import escape
from itertools import groupby

from docutils import nodes

from sidebyside.model.clients import Client
from sidebyside.model.needs import Need, load_needs
from sidebyside.site.material import MaterialDirective
from sidebyside.site.nodes.answers import VERBATIM, breakable, mark, words
from sidebyside.site.nodes.releases import since
from sidebyside.site.nodes.tables import answer_row, answer_table

# choose.js fills it in; until then nothing is ticked, and this is what it would say.
RESULT = (
    '<div class="choice"><p class="choice-summary" role="status">Nothing ticked: all {count} fit.</p>'
    "<ul>{clients}</ul></div>"
)
FITS = (
    '<li class="client-{name}" data-client="{name}"><a href="{page}">{title}</a> '
    '<span class="verdict">{mark} <span>fits</span></span></li>'
)
NO_SCRIPT = "<noscript><p>Ticking takes JavaScript; the table says the same.</p></noscript>"


class ChoosingDirective(MaterialDirective):
    """`{choosing}`: a form with a checkbox for each need, what fits, and all needs against all clients in a table.

    Without JavaScript there is the table alone.
    """

    def show(self) -> list[nodes.Node]:
        """Give the form with its result, and the table."""
        self.record("choosing", "needs")
        self.env.note_dependency(str(self.material.project.needs))
        needs = load_needs(self.material.project, self.material.facts)
        clients = list(self.material.clients.by_name.values())
        rows = [self._row(need, clients) for need in needs]
        return [
            nodes.raw("", f'<div class="choosing">{_form(needs)}{self._result(clients)}</div>', format="html"),
            nodes.raw("", NO_SCRIPT, format="html"),
            answer_table("What you need, by client", ["needs"], clients, rows, "Need"),
        ]

    def _result(self, clients: list[Client]) -> str:
        listed = (
            FITS.format(
                name=client.name,
                title=escape(client.title),
                page=f"{self.up}clients/{client.name}.html",
                mark=mark("yes").astext(),
            )
            for client in clients
        )
        return RESULT.format(count=len(clients), clients="".join(listed))

    def _row(self, need: Need, clients: list[Client]) -> nodes.row:
        fact, row = self.material.facts[need.fact], self.row(need.fact)

        def entry(client: Client) -> list[nodes.Node]:
            cell = row.cells[client.name]
            link = self.link(fact, client.name)
            said = words(cell)
            link += mark("yes" if need.is_met(client.name, cell) else "no", alone=not said)
            if said:
                link += nodes.inline("", "", *breakable(said), classes=["words"], **VERBATIM)
            return [nodes.paragraph("", "", link, *since(self, fact, client, cell), classes=["answer"])]

        stub = nodes.paragraph("", "", self.link(fact, shown=[nodes.Text(need.text)]))
        shown = answer_row([stub], clients, entry)
        shown["ids"].append(f"need-{need.name}")
        return shown


def _form(needs: list[Need]) -> str:
    parts = []
    for group, members in groupby(needs, key=lambda need: need.group):
        boxes = "".join(
            f'<label><input type="checkbox" name="needs" value="{need.name}"> {escape(need.text)}</label>'
            for need in members
        )
        parts.append(f"<fieldset><legend>{escape(group)}</legend>{boxes}</fieldset>")
    return f'<form aria-label="Needs">{"".join(parts)}<button type="reset">Untick all</button></form>'

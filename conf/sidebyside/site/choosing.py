"""The `choosing` directive: what a reader may need, to tick, and which client meets it, with the fact that says so."""

from html import escape
from itertools import groupby

from docutils import nodes

from sidebyside import layout, tables
from sidebyside.clients import Client
from sidebyside.needs import Need, load_needs
from sidebyside.site.comparison import anchor, breakable, support
from sidebyside.site.material import MaterialDirective

# choose.js fills it in; until then nothing is ticked, and this is what it would say.
RESULT = (
    '<div class="choice"><p class="choice-summary" role="status">Nothing ticked: all {count} remain.</p>'
    "<ul>{clients}</ul></div>"
)
REMAINS = (
    '<li class="client-{name}" data-client="{name}"><a href="{page}">{title}</a> '
    '<span class="verdict">remains</span></li>'
)
NO_SCRIPT = "<noscript><p>Ticking takes JavaScript; the table says the same.</p></noscript>"


class ChoosingDirective(MaterialDirective):
    """`{choosing}`: a form with a checkbox for each need, what remains, and all needs against all clients in a table.

    Without JavaScript there is the table alone.
    """

    def show(self) -> list[nodes.Node]:
        """Give the form with its result, and the table."""
        self.record("choosing", "needs")
        self.env.note_dependency(str(layout.NEEDS))
        needs = load_needs(set(self.material.facts))
        clients = list(self.material.clients.by_name.values())
        return [
            nodes.raw("", f'<div class="choosing">{_form(needs)}{self._result(clients)}</div>', format="html"),
            nodes.raw("", NO_SCRIPT, format="html"),
            self._table(needs, clients),
        ]

    def _result(self, clients: list[Client]) -> str:
        up = "../" * self.env.docname.count("/")
        listed = (
            REMAINS.format(name=client.name, title=escape(client.title), page=f"{up}clients/{client.name}.html")
            for client in clients
        )
        return RESULT.format(count=len(clients), clients="".join(listed))

    def _table(self, needs: list[Need], clients: list[Client]) -> nodes.table:
        node = nodes.table(classes=["comparison", "needs"])
        group = nodes.tgroup(cols=len(clients) + 1)
        group += nodes.colspec(colwidth=2, stub=1)
        group += [nodes.colspec(colwidth=3) for _ in clients]
        headings = [nodes.entry("", nodes.paragraph("", "Need"))]
        headings += [
            nodes.entry("", nodes.paragraph("", client.title), classes=[f"client-{client.name}"]) for client in clients
        ]
        group += nodes.thead("", nodes.row("", *headings))
        group += nodes.tbody("", *(self._row(need, clients) for need in needs))
        node += group
        return node

    def _row(self, need: Need, clients: list[Client]) -> nodes.row:
        table, _, row = need.fact.partition("/")
        cells = next(entry["cells"] for entry in self.material.table(table)["rows"] if entry["row"] == row)
        address = f"{self.page_of(table)}#"
        label = nodes.reference("", need.text, refuri=address + anchor(table, row), internal=True)
        node = nodes.row("", nodes.entry("", nodes.paragraph("", "", label)), ids=[f"need-{need.name}"])
        for client in clients:
            cell = cells[client.name]
            link = nodes.reference("", "", refuri=address + anchor(table, row, client.name), internal=True)
            link += support("yes" if need.is_met(client.name, cell) else "no")
            found = tables.text(cell)
            note = nodes.paragraph("", "", nodes.literal("", "", *breakable(found)), classes=["note"])
            node += nodes.entry("", nodes.paragraph("", "", link), note, classes=[f"client-{client.name}"])
        return node


def _form(needs: list[Need]) -> str:
    parts = []
    for group, members in groupby(needs, key=lambda need: need.group):
        boxes = "".join(
            f'<label><input type="checkbox" name="needs" value="{need.name}"> {escape(need.text)}</label>'
            for need in members
        )
        parts.append(f"<fieldset><legend>{escape(group)}</legend>{boxes}</fieldset>")
    return f'<form aria-label="Needs">{"".join(parts)}<button type="reset">Untick all</button></form>'

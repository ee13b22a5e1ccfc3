"""The `comparison` directive, a published table, and the `proofs` directive, what stands behind each of its cells."""

from typing import Any

from docutils import nodes

from sidebyside import tables
from sidebyside.clients import Client
from sidebyside.facts import Fact
from sidebyside.site.material import MaterialDirective
from sidebyside.site.tabs import Panel, tabs

SYMBOLS = {"yes": "✓", "partly": "◐", "no": "✗"}


def anchor(table: str, row: str, client: str = "") -> str:
    """Give the permanent anchor of a row or a cell."""
    return "-".join(filter(None, (table, row, client))).replace("_", "-")


class ComparisonDirective(MaterialDirective):
    """`{comparison} <table>`: a row a fact, a column a client, every cell a link to its proof."""

    required_arguments = 1

    def show(self) -> list[nodes.Node]:
        """Give the switch for the successors' columns, and the table."""
        name = self.arguments[0]
        table = self.material.table(name)
        self.record("table", name)
        clients = list(self.material.clients.by_name.values())
        successors = [client.title for client in clients if client.succeeds]
        switch = nodes.raw(
            "",
            '<label class="successor-switch"><input type="checkbox" checked> '
            f"Show the successors: {', '.join(successors)}</label>",
            format="html",
        )
        node = nodes.table(classes=["comparison", f"comparison-{name}"])
        group = nodes.tgroup(cols=len(clients) + 1)
        group += nodes.colspec(colwidth=2, stub=1)
        group += [nodes.colspec(colwidth=3) for _ in clients]
        group += nodes.thead("", nodes.row("", _entry([nodes.paragraph("", "")]), *map(self._heading, clients)))
        group += nodes.tbody("", *(self._row(name, row, clients) for row in table["rows"]))
        node += group
        return [switch, node]

    def _heading(self, client: Client) -> nodes.entry:
        version = nodes.inline("", self.material.evidence["versions"][client.name], classes=["version"])
        return _entry([nodes.paragraph("", client.title, nodes.Text(" "), version)], client)

    def _row(self, table: str, row: dict[str, Any], clients: list[Client]) -> nodes.row:
        link = nodes.reference("", row["label"], refid=anchor(table, row["row"]), internal=True)
        outcomes = {str(row["cells"][c.name]) for c in clients if not c.succeeds}
        node = nodes.row("", _entry([nodes.paragraph("", "", link)]))
        node["classes"] += ["differs"] if len(outcomes) > 1 else []
        for client in clients:
            content = _cell(row["cells"][client.name], anchor(table, row["row"], client.name))
            node += _entry(content, client)
        return node


class ProofsDirective(MaterialDirective):
    """`{proofs} <table>`: for each row its explanation and, in tabs, each client's function and what it returned."""

    required_arguments = 1

    def show(self) -> list[nodes.Node]:
        """Give a section a row."""
        name = self.arguments[0]
        self.record("proofs", name)
        return [self._section(self.material.facts[f"{name}/{row['row']}"], row) for row in self.material.table(name)["rows"]]

    def _section(self, fact: Fact, row: dict[str, Any]) -> nodes.section:
        self.env.note_dependency(str(fact.path))
        name = anchor(fact.table, fact.row)
        section = nodes.section(ids=[name], names=[name])
        section += nodes.title("", fact.label)
        self.env.domains.standard_domain.note_hyperlink_target(name, self.env.docname, name, fact.label)
        if fact.explanation:
            section += self.parse_text_to_nodes(fact.explanation)
        panels = [
            Panel(client.name, client.title, client, self._proof(fact, client, row["cells"][client.name]))
            for client in self.material.clients.by_name.values()
        ]
        section += tabs(name, f"{fact.label}: client", panels)
        return section

    def _proof(self, fact: Fact, client: Client, cell: tables.Cell) -> list[nodes.Node]:
        code = fact.code_for(client)
        installed = self.material.proof(fact, client.name)["versions"]
        packages = ", ".join(f"{name} {version}" for name, version in installed.items())
        returned = tables.shown(cell)
        kind = f" ({cell['type']})" if "type" in cell else ""
        return [
            nodes.literal_block(code, code, language="python", classes=["proof"]),
            nodes.paragraph("", f"Returned{kind}", classes=["output-label"]),
            nodes.literal_block(returned, returned, language="text", classes=["output"]),
            nodes.paragraph("", f"Proven on Python {self.material.evidence['python']} with {packages}.", classes=["installed"]),
        ]


def _cell(cell: tables.Cell, target: str) -> list[nodes.Node]:
    link = nodes.reference("", "", refid=target, internal=True)
    if "support" in cell:
        support = cell["support"]
        link += nodes.inline("", f"{SYMBOLS[support]} {support}", classes=["support", f"support-{support}"])
        return [nodes.paragraph("", "", link), nodes.paragraph("", cell["text"], classes=["note"])]
    link += nodes.literal("", cell["code"])
    outcome = nodes.paragraph("", "", nodes.literal("", tables.shown(cell)), classes=["outcome"])
    outcome += nodes.inline("", f" {cell['type']}", classes=["type"])
    return [nodes.paragraph("", "", link), outcome]


def _entry(content: list[nodes.Node], client: Client | None = None) -> nodes.entry:
    entry = nodes.entry("", *content)
    if client:
        entry["classes"] += [f"client-{client.name}", *(["successor"] if client.succeeds else [])]
    return entry

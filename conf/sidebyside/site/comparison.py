"""The `comparison` directive, a published table, and the `proofs` directive, what stands behind each of its cells."""

import re
from typing import Any, ClassVar, TypeVar

from docutils import nodes
from sphinx.util.typing import OptionSpec

from sidebyside import tables
from sidebyside.clients import Client, Clients
from sidebyside.facts import Fact
from sidebyside.problems import Problem
from sidebyside.site.markdown import ONLY_ON_PAGES
from sidebyside.site.material import MaterialDirective
from sidebyside.site.older import note_for, older_releases
from sidebyside.site.provenance import of_table
from sidebyside.site.tabs import Panel, tabs

Thing = TypeVar("Thing")

DIFFERS = "≠"
SYMBOLS = {"yes": "✓", "partly": "◐", "no": "✗", "n/a": "·"}
AFTER_PUNCTUATION = re.compile(
    r"(?:(?<=[A-Za-z)\]][.(\[])|(?<=[a-z]\d[.(\[])|(?<=/))(?=[\w\"'])"  # response.raw, httpx2.Client, a/path
    r"|(?<=[A-Za-z]_)(?=[^\W_])"  # status_code, and not __name__
    r"|(?<=[A-Z]=)(?=.)"  # NO_PROXY=.example.test
)
BEFORE_CAPITAL = re.compile(r"(?<=[a-z])(?=[A-Z])")
LONG = re.compile(r"\w{14}")


def _names(argument: str) -> list[str]:
    return [name.strip() for name in argument.split(",")]


def anchor(table: str, row: str, client: str = "") -> str:
    """Give the permanent anchor of a row or a cell."""
    return "-".join(filter(None, (table, row, client))).replace("_", "-")


def label(text: str, *, narrow: bool = False) -> list[nodes.Node]:
    """Give a row's label, with what stands in backticks as code; in a narrow cell its lines may end inside that."""
    parts = text.split("`")
    return [
        nodes.literal("", "", *(breakable(part) if narrow else [nodes.Text(part)])) if number % 2 else nodes.Text(part)
        for number, part in enumerate(parts)
        if part
    ]


def support(kind: str) -> nodes.inline:
    """Give yes, partly or no, told by symbol, text and colour."""
    return nodes.inline("", f"{SYMBOLS[kind]} {kind}", classes=["support", f"support-{kind}"])


def differs(cells: dict[str, tables.Cell], clients: Clients) -> bool:
    """Tell whether the clients that are compared gave different answers; successors do not count."""
    return len({tables.answer(cells[client.name]) for client in clients.compared if client.name in cells}) > 1


class ComparisonDirective(MaterialDirective):
    """`{comparison} <table>`: a row a fact, a column a client, every cell a link to its proof.

    `:rows:` and `:clients:` show a part of the table; the page that shows all of it is `compare/<table>`.
    """

    required_arguments = 1
    option_spec: ClassVar[OptionSpec] = {"rows": _names, "clients": _names}

    def show(self) -> list[nodes.Node]:
        """Give what goes with the table, a switch for the successors' columns and a legend, and the table."""
        name = self.arguments[0]
        rows = {row["row"]: row for row in self.material.table(name)["rows"]}
        chosen = _chosen(rows, self.options.get("rows"), f"{name} has no row")
        clients = _chosen(self.material.clients.by_name, self.options.get("clients"), "there is no client")
        if not self.options:
            self.record("table", name)
        node = nodes.table(classes=["comparison", f"comparison-{name}"])
        group = nodes.tgroup(cols=len(clients) + 1)
        group += nodes.colspec(colwidth=2, stub=1)
        group += [nodes.colspec(colwidth=3, classes=_successor(client)) for client in clients]
        group += nodes.thead("", nodes.row("", _entry([nodes.paragraph("", "Compared")]), *map(self._heading, clients)))
        group += nodes.tbody("", *(self._row(name, row, clients) for row in chosen))
        node += group
        shown: list[nodes.Node] = [self._tools(clients), node] if len(clients) > 1 else [node]
        return shown if self.options else [*shown, of_table(self.material, self.material.table(name))]

    def _tools(self, clients: list[Client]) -> nodes.container:
        successors = ", ".join(client.title for client in clients if client.succeeds)
        compared = [client.title for client in clients if not client.succeeds]
        switch = f'<label><input type="checkbox" checked> Show the successors: {successors}</label>'
        legend = f"{DIFFERS} marks a row in which {', '.join(compared[:-1])} and {compared[-1]} differ."
        return nodes.container(
            "",
            nodes.raw("", switch, format="html"),
            nodes.paragraph("", legend),
            nodes.paragraph("", "Each cell links to its proof.", classes=[ONLY_ON_PAGES]),
            classes=["comparison-tools"],
        )

    def _heading(self, client: Client) -> nodes.entry:
        version = nodes.inline("", self.material.evidence["versions"][client.name], classes=["version"])
        return _entry([nodes.paragraph("", client.title, nodes.Text(" "), version)], client)

    def _row(self, table: str, row: dict[str, Any], clients: list[Client]) -> nodes.row:
        link = self._link(table, row["row"])
        link += label(row["label"], narrow=True)
        heading = nodes.paragraph("", "", link)
        node = nodes.row("", _entry([heading]))
        if differs({client.name: row["cells"][client.name] for client in clients}, self.material.clients):
            node["classes"].append("differs")
            heading += nodes.inline("", f" {DIFFERS}", classes=["differs-mark"])
        for client in clients:
            content = _cell(row["cells"][client.name], self._link(table, row["row"], client.name))
            content += self._note(table, row, client)
            node += _entry(content, client)
        return node

    def _note(self, table: str, row: dict[str, Any], client: Client) -> list[nodes.Node]:
        address = self._address(table, row["row"], "history")
        return note_for(self.material, self.material.facts[f"{table}/{row['row']}"], client, row["cells"], address)

    def _link(self, table: str, row: str, client: str = "") -> nodes.reference:
        return nodes.reference("", "", internal=True, **self._address(table, row, client))

    def _address(self, table: str, row: str, part: str) -> dict[str, str]:
        target = anchor(table, row, part)
        if self.env.docname == f"compare/{table}":
            return {"refid": target}
        return {"refuri": f"{self.page_of(table)}#{target}"}


class ProofsDirective(MaterialDirective):
    """`{proofs} <table>`: for each row its explanation and, in tabs, each client's function and what it returned."""

    required_arguments = 1

    def show(self) -> list[nodes.Node]:
        """Give a section a row."""
        name = self.arguments[0]
        self.record("proofs", name)
        return [
            self._section(self.material.facts[f"{name}/{row['row']}"], row) for row in self.material.table(name)["rows"]
        ]

    def _section(self, fact: Fact, row: dict[str, Any]) -> nodes.section:
        self.env.note_dependency(str(fact.path))
        name = anchor(fact.table, fact.row)
        section = nodes.section(ids=[name], names=[name])
        section += nodes.title("", "", *label(fact.label))
        self.env.domains.standard_domain.note_hyperlink_target(name, self.env.docname, name, fact.label)
        if fact.explanation:
            section += self.parse_text_to_nodes(fact.explanation)
        section += older_releases(self.material, fact, row, anchor(fact.table, fact.row, "history"))
        panels = [
            Panel(client.name, client.title, client, self._proof(fact, client, row["cells"][client.name]))
            for client in self.material.clients.by_name.values()
        ]
        summary = "The code that was run, and what it returned"
        section += nodes.raw("", f'<details class="proofs"><summary>{summary}</summary>', format="html")
        section += tabs(name, f"{fact.label.replace('`', '')}: client", panels)
        section += nodes.raw("", "</details>", format="html")
        return section

    def _proof(self, fact: Fact, client: Client, cell: tables.Cell) -> list[nodes.Node]:
        code = fact.code_for(client)
        installed = self.material.proof(fact, client.name)["versions"]
        packages = ", ".join(f"{name} {version}" for name, version in installed.items())
        returned = tables.shown(cell)
        kind = "" if tables.support(cell) else f" ({cell['type']})"
        return [
            nodes.literal_block(code, code, language="python", classes=["proof"]),
            nodes.paragraph("", f"Returned{kind}", classes=["output-label"]),
            nodes.literal_block(returned, returned, language="text", classes=["output"]),
            nodes.paragraph(
                "",
                f"Proven on Python {self.material.evidence['python']} with {packages}. ",
                nodes.reference(
                    "",
                    "Address of this cell",
                    refid=anchor(fact.table, fact.row, client.name),
                    internal=True,
                    classes=[ONLY_ON_PAGES],
                ),
                classes=["installed"],
            ),
        ]


def _chosen(known: dict[str, Thing], names: list[str] | None, problem: str) -> list[Thing]:
    for name in names or ():
        if name not in known:
            raise Problem(f"{problem} {name!r}; write some of: {', '.join(known)}")
    return [known[name] for name in names or known]


def _cell(cell: tables.Cell, link: nodes.reference) -> list[nodes.Node]:
    if kind := tables.support(cell):
        link += support(kind)
        return [nodes.paragraph("", "", link), nodes.paragraph("", "", *breakable(tables.text(cell)), classes=["note"])]
    link += nodes.literal("", "", *breakable(tables.text(cell)))
    return [nodes.paragraph("", "", link)]


def breakable(text: str) -> list[nodes.Node]:
    """Let a line of a narrow cell end inside a long name or address: after its punctuation, nowhere else.

    A word that is longer than such a line may also end before a capital, as in `ClientConnectorDNSError`.
    """
    parts = AFTER_PUNCTUATION.split(text)
    first, *others = (word for part in parts for word in (BEFORE_CAPITAL.split(part) if LONG.search(part) else [part]))
    return [nodes.Text(first)] + [
        node for part in others for node in (nodes.raw("", "<wbr>", format="html"), nodes.Text(part))
    ]


def _entry(content: list[nodes.Node], client: Client | None = None) -> nodes.entry:
    entry = nodes.entry("", *content)
    if client:
        entry["classes"] += [f"client-{client.name}", *_successor(client)]
    return entry


def _successor(client: Client) -> list[str]:
    return ["successor"] if client.succeeds else []

"""The tables of answers: `comparison`, `facts` and `rows`; and `proofs`, what stands behind each cell."""

import math
from collections.abc import Iterable, Mapping
from typing import ClassVar, TypeVar

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.util.typing import OptionSpec

from sidebyside.model.clients import Client
from sidebyside.model.facts import Fact
from sidebyside.model.migration import is_about
from sidebyside.model.problem import Problem
from sidebyside.model.pythons import this_release
from sidebyside.model.tables import Cell, Row
from sidebyside.site.exports.markdown import ONLY_ON_PAGES
from sidebyside.site.material import MaterialDirective, names
from sidebyside.site.nodes.answers import (
    DIFFERS,
    VERBATIM,
    anchor,
    answer,
    answer_classes,
    breakable,
    differs,
    label,
    mark,
    plain,
    type_beside,
    words,
)
from sidebyside.site.nodes.folded import folded
from sidebyside.site.nodes.releases import older_releases, since
from sidebyside.site.nodes.tables import answer_row, answer_table
from sidebyside.site.nodes.tabs import Panel, tabs
from sidebyside.site.theme.provenance import of_table

Thing = TypeVar("Thing")
# The table comes next to it: CSS goes by that.
TOOLS = """<div class="table-tools {only}"><fieldset><legend>Compare</legend><div class="chips">{chips}</div></fieldset>
<label class="only"><input type="checkbox" value="differs"> Only rows where the ticked clients differ</label></div>"""
HIDDEN_MARK = nodes.raw("", f'<span class="differs-mark"> {DIFFERS}</span>', format="html")  # tables.js shows it
CHIP = """<label class="chip client-{name}"><input type="checkbox" value="{name}" checked> {title}</label>"""


class AnswersDirective(MaterialDirective):
    """What tables of answers share. `marks_what_differs`, where a key says what those marks mean."""

    marks_what_differs = False

    def answer_row(self, fact: Fact, row: Row, clients: list[Client], named: str = "") -> nodes.row:
        """Give a row: a label that links to the row's proofs, and an answer for each client that links to its proof."""
        stub = nodes.paragraph("", "", self.link(fact, shown=label(named or row.label, narrow=True)))
        cells = {client.name: row.cells[client.name] for client in clients}
        differing = differs(fact, cells)
        if self.marks_what_differs:
            shown_mark = nodes.inline("", f" {DIFFERS}", classes=["differs-mark"])
            stub += shown_mark if differing else HIDDEN_MARK.copy()
        said = {name: (plain(cell), type_beside(fact, cell, cells)) for name, cell in cells.items()}
        first = said.get(self.material.clients.compared[0].name)

        def entry(client: Client) -> list[nodes.Node]:
            return self._answer(fact, row, client)

        shown = answer_row([stub], clients, entry, "differs" if differing else "same")
        for client, cell in zip(clients, list(shown.findall(nodes.entry))[1:], strict=True):
            support = cells[client.name].answer if self.marks_what_differs else None
            if first and support and support.support is None and said[client.name] != first:
                cell["classes"].append("odd")
        return shown

    def _answer(self, fact: Fact, row: Row, client: Client) -> list[nodes.Node]:
        cell = row.cells[client.name]
        if len(words(cell)) > self.options.get("words", math.inf):
            mend = "write a shorter one in its ANSWERS, or more in :words:"
            raise Problem(f"{fact.id}: the answer {words(cell)!r} of {client.name} is too long here", mend)
        paragraph = nodes.paragraph("", "", self.link(fact, client.name, answer(cell)), classes=answer_classes(fact))
        paragraph += since(self, fact, client, cell)
        if kind := type_beside(fact, cell, row.cells):
            paragraph += nodes.inline("", "", *breakable(f" {kind}"), classes=["type"])
        shown: list[nodes.Node] = [paragraph]
        if cell.message and "words" not in self.options:
            message = nodes.inline("", "", *breakable(cell.message), **VERBATIM)
            shown.append(nodes.paragraph("", "", message, classes=["message"]))
        return shown


class ComparisonDirective(AnswersDirective):
    """`{comparison} <table>`: a row a fact, a column a client, every cell a link to its proof.

    `:rows:` and `:clients:` show a part of the table; the page that shows all of it is `compare/<table>`.
    """

    required_arguments = 1
    option_spec: ClassVar[OptionSpec] = {"rows": names, "clients": names}
    marks_what_differs = True

    def show(self) -> list[nodes.Node]:
        """Give the boxes that choose clients, the table, its key, and what it was proven with."""
        name = self.arguments[0]
        table = self.table(name)
        rows = _chosen(table.by_row, self.options.get("rows"), f"{name} has no row")
        concerned = {client.name: client for client in self.material.clients.by_name.values() if is_about(name, client)}
        clients = _chosen(concerned, self.options.get("clients"), f"{name} has no client")
        if not self.options:
            self.record("table", name)
        shown = [self.answer_row(self.material.facts[f"{name}/{row.row}"], row, clients) for row in rows]
        title = self.material.title(name) if not self.options else name
        classes = ("answers-table", f"comparison-{name}")
        node = answer_table(f"{title}, by client", classes, clients, shown, run=self.material.evidence.run)
        if self.options:
            return [node]
        return [tools(clients), node, key(), of_table(self.material, table)]


class FactsDirective(AnswersDirective):
    """`{facts}`: rows of any tables, `<table>/<row>: <label>` a line, for the clients that are compared.

    `:clients: all` adds the successors; `:words: 15` leaves out messages, and refuses words that are longer.
    """

    has_content = True
    option_spec: ClassVar[OptionSpec] = {
        "clients": directives.unchanged,
        "class": directives.class_option,
        "words": directives.nonnegative_int,
    }

    def show(self) -> list[nodes.Node]:
        """Give the table."""
        every = list(self.material.clients.by_name.values())
        clients = every if self.options.get("clients") == "all" else self.material.clients.compared
        shown = []
        for line in filter(str.strip, self.content):
            key, _, named = (part.strip() for part in line.partition(":"))
            shown.append(self.line(key, named, clients))
        if not shown:
            raise Problem("names no row", "write lines such as redirects/default: Follows redirects")
        classes = ["answers-table", *(self.options.get("class") or ["few-rows"])]
        return [answer_table("How the clients differ", classes, clients, shown)]

    def line(self, key: str, named: str, clients: list[Client]) -> nodes.row:
        """Give the row that a line asks for. Raises `Problem`."""
        row = self.row(key)
        return self.answer_row(self.material.facts[key], row, clients, named)


class RowsDirective(MaterialDirective):
    """`{rows}`: a folded list of the rows that prove a page, `<table>/<row>` with commas between."""

    has_content = True

    def show(self) -> list[nodes.Node]:
        """Give the list."""
        keys = list(filter(None, names(",".join(self.content))))
        items = nodes.bullet_list()
        for key in keys:
            link = self.link(self.material.fact(key), shown=label(self.row(key).label))
            items += nodes.list_item("", nodes.paragraph("", "", link))
        summary = f"Evidence: {len(keys)} {'row' if len(keys) == 1 else 'rows'}"
        return folded(summary, [items])


class ProofsDirective(MaterialDirective):
    """`{proofs} <table>`: for each row its explanation and, in tabs, each client's function and what it returned."""

    required_arguments = 1

    def show(self) -> list[nodes.Node]:
        """Give a section a row."""
        name = self.arguments[0]
        rows = self.table(name).rows
        self.record("proofs", name)
        return [self._section(self.material.facts[f"{name}/{row.row}"], row) for row in rows]

    def _section(self, fact: Fact, row: Row) -> nodes.section:
        self.env.note_dependency(str(fact.path))
        name = anchor(fact.table, fact.row)
        section = nodes.section(ids=[name], names=[name])
        section += nodes.title("", "", *label(fact.label))
        self.env.domains.standard_domain.note_hyperlink_target(name, self.env.docname, name, fact.label)
        section += nodes.paragraph("", "", *label(fact.question), classes=["question"])
        if fact.explanation:
            section += self.parse_text_to_nodes(fact.explanation)
        section += older_releases(self.material, fact, row, anchor(fact.table, fact.row, "history"))
        panels = [
            Panel(client.name, client.title, client, self._proof(fact, client, row.cells[client.name]))
            for client in self.material.clients.by_name.values()
            if is_about(fact.table, client)
        ]
        proofs = tabs(anchor(fact.table, fact.row), f"{fact.label}: client".replace("`", ""), panels)
        section += folded("The code that ran, and what it returned", [proofs])
        return section

    def _proof(self, fact: Fact, client: Client, published: Cell) -> list[nodes.Node]:
        proved = self.material.proved(fact)
        proof = self.material.proof(fact, client.name)
        code = fact.code_for(client)
        shown: list[nodes.Node] = [nodes.literal_block(code, code, language="python", classes=["proof"])]
        address = f"#{anchor(fact.table, fact.row, client.name)}"
        cell = proof.cell
        if cell is None:
            said = f"Not proven in this build: {proof.unknown}. Published: {plain(published)}"
            return [*shown, nodes.paragraph("", said, classes=["installed"])]
        returned = told(cell)
        output = nodes.literal_block(returned, returned, language="text", classes=["output"])
        shown += [nodes.paragraph("", "Returned", classes=["output-label"]), output]
        when = f" on {proved.proven.date}" if proved.proven else ""
        python = proved.proven.python if proved.proven else this_release()
        versions = ", ".join(f"{name} {version}" for name, version in proof.versions.items())
        line = nodes.paragraph("", f"Proven{when} on Python {python} with {versions}. ", classes=["installed"])
        if cell.answer and plain(cell) != plain(published):  # a build on another Python than the one that publishes
            publishes = self.material.pythons.publishes
            line += nodes.Text(f"The table shows what Python {publishes} answers: {plain(published)}. ")
        line += nodes.reference("", "Address of this cell", refuri=address, internal=True, classes=[ONLY_ON_PAGES])
        return [*shown, line]


def told(cell: Cell) -> str:
    """Give the outcome with its type, as Python would say it."""
    if cell.type in ("raises", "warns", "class"):
        message = f": {cell.message}" if cell.message else ""
        return f"{cell.type} {cell.outcome}{message}" if cell.type != "class" else f"{cell.outcome} (a class)"
    shown = repr(cell.outcome) if cell.type in ("str", "list", "dict", "tuple") else str(cell.outcome)
    return f"{shown} ({cell.type})"


def tools(clients: Iterable[Client]) -> nodes.raw:
    """Give a box for each client, whose column goes where it is not ticked, and one for rows that differ.

    CSS alone does that; tables.js says which rows differ once fewer clients are ticked.
    """
    chips = "".join(CHIP.format(name=client.name, title=client.title) for client in clients)
    return nodes.raw("", TOOLS.format(chips=chips, only=ONLY_ON_PAGES), format="html")


def key() -> nodes.paragraph:
    """Give the key of the signs."""
    paragraph = nodes.paragraph(classes=["key"])
    for support, said in (
        ("yes", "yes"),
        ("partly", "partly, or only in another way"),
        ("no", "no"),
        ("n/a", "does not apply"),
    ):
        paragraph += [mark(support), nodes.Text(f" {said} ")]
    paragraph += nodes.inline("", f"{DIFFERS} the clients differ", classes=["key-item"])
    paragraph += nodes.inline("", "Each answer links to its proof.", classes=["key-proof", ONLY_ON_PAGES])
    return paragraph


def _chosen(things: Mapping[str, Thing], keys: list[str] | None, what: str) -> list[Thing]:
    for key in keys or ():
        if key not in things:
            raise Problem(f"{what} {key!r}", f"write some of: {', '.join(things)}")
    return [things[key] for key in keys or things]

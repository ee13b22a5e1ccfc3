"""A table of answers: a row a fact, a column a client. Every table of rows and clients on the site is made here."""

from collections.abc import Callable, Sequence

from docutils import nodes

from sidebyside.model.clients import Client
from sidebyside.model.evidence import Run

Entry = Callable[[Client], Sequence[nodes.Node]]


def answer_table(
    name: str, classes: Sequence[str], clients: Sequence[Client], rows: Sequence[nodes.row], corner: str = "",
    run: Run | None = None,
) -> nodes.table:  # fmt: skip
    """Give the table; `name` is what a screen reader calls it."""
    table = nodes.table(classes=["comparison", *classes])
    table["aria-label"] = name
    group = nodes.tgroup(cols=len(clients) + 1)
    group += nodes.colspec(colwidth=2, stub=1)
    group += [nodes.colspec(colwidth=3, classes=[f"client-{client.name}"]) for client in clients]
    named = nodes.Text(corner) if corner else nodes.inline("", "Row", classes=["visually-hidden"])
    heads = [nodes.entry("", nodes.paragraph("", "", named)), *(heading(client, run) for client in clients)]
    group += nodes.thead("", nodes.row("", *heads))
    group += nodes.tbody("", *rows)
    table += group
    return table


def answer_row(stub: Sequence[nodes.Node], clients: Sequence[Client], entry: Entry, *classes: str) -> nodes.row:
    """Give a row: its first cell, and one for each client."""
    cells = (nodes.entry("", *entry(client), classes=[f"client-{client.name}"]) for client in clients)
    return nodes.row("", nodes.entry("", *stub), *cells, classes=list(classes))


def heading(client: Client, run: Run | None = None) -> nodes.entry:
    """Give the head of a client's column, with the client's version in a run."""
    paragraph = nodes.paragraph("", client.title)
    if run:
        paragraph += [nodes.Text(" "), nodes.inline("", run.version_of(client.name), classes=["version"])]
    return nodes.entry("", paragraph, classes=[f"client-{client.name}"])


def plain_table(titles: Sequence[str], rows: Sequence[Sequence[Sequence[nodes.Node]]], *classes: str) -> nodes.table:
    """Give any other table: its heads, and the content of each cell."""
    return table_of(titles, [nodes.row("", *(nodes.entry("", *cell) for cell in row)) for row in rows], *classes)


def table_of(titles: Sequence[str], rows: Sequence[nodes.row], *classes: str) -> nodes.table:
    """Give a table of rows that are made already; its first column is the rows' head."""
    group = nodes.tgroup(cols=len(titles))
    group += [nodes.colspec(colwidth=1, stub=int(column == 0)) for column in range(len(titles))]
    group += nodes.thead("", nodes.row("", *(nodes.entry("", nodes.paragraph("", title)) for title in titles)))
    group += nodes.tbody("", *rows)
    return nodes.table("", group, classes=list(classes))

"""What older releases returned, for a cell and for its row: the note and the list, if the history still fits them."""

from typing import Any

from docutils import nodes

from sidebyside import tables
from sidebyside.clients import Client
from sidebyside.facts import Fact
from sidebyside.releases import minor
from sidebyside.site.material import Material
from sidebyside.spans import Span, is_known, note, same


def spans_of(material: Material, fact: Fact, client: Client, cell: tables.Cell) -> list[Span]:
    """Give the spans of releases that answered a fact alike, oldest first, the last of them as the table does.

    There are none where every release that was measured answered alike, where its code was changed since then, or
    where the newest answer is no longer the table's.
    """
    row = material.history.get(client.name, {}).get("rows", {}).get(fact.id)
    if row is None or row["code"] != fact.digest_for(client) or not same(row["spans"][-1], cell):
        return []
    spans: list[Span] = row["spans"]
    return spans


def note_for(
    material: Material, fact: Fact, client: Client, cells: dict[str, tables.Cell], address: dict[str, str]
) -> list[nodes.Node]:
    """Give the cell's note, such as "since 3.12", as a link to `address`; nothing if there is nothing to note."""
    spans = spans_of(material, fact, client, cells[client.name])
    text = note(spans) if spans else None
    if text is None:
        return []
    title = f"What older releases of {client.title} returned"
    link = nodes.reference("", text, internal=True, reftitle=title, **address)
    return [nodes.paragraph("", "", link, classes=["since"])]


def older_releases(material: Material, fact: Fact, row: dict[str, Any], anchor: str) -> list[nodes.Node]:
    """Give the list of what older releases returned for the row; nothing where none returned anything else."""
    items = nodes.bullet_list()
    for client in material.clients.by_name.values():
        spans = spans_of(material, fact, client, row["cells"][client.name])
        if any(is_known(span) for span in spans[:-1]):
            now = nodes.paragraph("", f"since {minor(spans[-1]['since'])}: as now")
            lines = [nodes.list_item("", line) for line in (*map(described, spans[:-1]), now)]
            items += nodes.list_item("", nodes.paragraph("", client.title), nodes.bullet_list("", *lines))
    if not items.children:
        return []
    title = nodes.paragraph("", "What older releases returned:")
    return [nodes.container("", title, items, ids=[anchor], classes=["older-releases"])]


def described(span: Span) -> nodes.paragraph:
    """Give a span as a line: its releases, and what they returned or why that is unknown."""
    first, last = minor(span["since"]), minor(span["until"])
    line = nodes.paragraph("", f"{first}: " if first == last else f"{first} to {last}: ")
    if not is_known(span):
        line += nodes.Text(f"unknown ({span['unknown']})")
        return line
    line += nodes.literal("", tables.shown(span))
    if span.get("dependencies"):
        line += nodes.Text("; with today's dependencies as now")
    return line

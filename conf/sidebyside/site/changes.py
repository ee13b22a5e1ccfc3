"""The `changes` directive, what changed between two releases of the data, and the same as an Atom feed (RFC 4287)."""

import html
import uuid
from datetime import UTC, datetime
from pathlib import Path

from docutils import nodes
from feedgenerator import Atom1Feed
from sphinx.application import Sphinx

from sidebyside import tables
from sidebyside.changelog import Change, Changes
from sidebyside.site.comparison import anchor
from sidebyside.site.material import Material, MaterialDirective

FEED = "compare/changes.xml"
PAGE = "compare/changes.html"
# An entry keeps its identity wherever the site is published: RFC 4287, 4.2.6.
IDENTITY = uuid.UUID("6d2f7a34-4c5e-4b0b-9a50-1f3a3ad0c6a1")


class ChangesDirective(MaterialDirective):
    """`{changes}`: a section for each release of the data after the baseline, newest first."""

    def show(self) -> list[nodes.Node]:
        """Give the sections, and a sentence about the baseline."""
        changes = self.material.changes
        shown: list[nodes.Node] = []
        for release in changes["releases"]:
            shown.append(nodes.rubric("", release["date"], ids=[release["date"]]))
            shown.append(nodes.bullet_list("", *(self._item(change) for change in release["changes"])))
        shown.append(nodes.paragraph("", baseline(changes), ids=[changes["baseline"]]))
        return shown

    def _item(self, change: Change) -> nodes.list_item:
        client, label, verb, old, new = parts(change, self.material)
        line = nodes.paragraph("", f"{client} ") if client else nodes.paragraph()
        there = f"{change['table']}/{change['row']}" in self.material.facts
        target = f"{self.page_of(change['table'])}#{anchor(change['table'], change['row'], change.get('client', ''))}"
        line += nodes.reference("", label, refuri=target, internal=True) if there else nodes.Text(label)
        line += nodes.Text(f": {verb}")
        if old and new:
            line += [nodes.literal("", old), nodes.Text(" → "), nodes.literal("", new)]
        return nodes.list_item("", line)


def baseline(changes: Changes) -> str:
    """Say which day the changes are counted from."""
    first = f"The release of {changes['baseline']} is the first, from which changes are counted"
    return f"{first}." if changes["releases"] else f"{first}; nothing has changed since."


def parts(change: Change, material: Material) -> tuple[str, str, str, str, str]:
    """Give a change in words: the client with its versions, the row, what became of it, its old and new answer."""
    if "change" in change:
        return "", change["label"], f"row {change['change']}", "", ""
    name = change["client"]
    title = material.clients.by_name[name].title if name in material.clients.by_name else name
    old, new = change["versions"]
    versions = f"{title} {new}" if old == new else f"{title} {old} to {new}"
    return versions, change["label"], "", tables.shown(change["old"]), tables.shown(change["new"])


def feed(changes: Changes, material: Material, title: str, base: str) -> Atom1Feed:
    """Give the feed: an entry a release, the baseline too. `base` is the site's address; its own folder if empty."""
    made = Atom1Feed(
        title=title,
        link=f"{base}{PAGE}" if base else Path(PAGE).name,
        description=None,
        language="en",
        author_name="the contributors",
        feed_url=f"{base}{FEED}" if base else Path(FEED).name,
        feed_guid=_identity("feed"),
    )
    for release in changes["releases"]:
        lines = [_line(change, material) for change in release["changes"]]
        content = "<ul>" + "".join(f"<li>{line}</li>" for line in lines) + "</ul>"
        _add(made, release["date"], f"{release['date']}: {len(lines)} changes", content)
    _add(
        made, changes["baseline"], f"{changes['baseline']}: the first release", "<p>Changes are counted from here.</p>"
    )
    return made


def _line(change: Change, material: Material) -> str:
    client, label, verb, old, new = (html.escape(part, quote=False) for part in parts(change, material))
    answers = f"<code>{old}</code> → <code>{new}</code>" if old and new else ""
    return f"{client} {label}: {verb}{answers}".strip()


def _add(made: Atom1Feed, day: str, title: str, content: str) -> None:
    moment = datetime.fromisoformat(day).replace(tzinfo=UTC)
    made.add_item(
        title=title,
        link=f"{made.feed['link']}#{day}",
        description=None,
        content=content,
        pubdate=moment,
        updateddate=moment,
        unique_id=_identity(day),
    )


def _identity(name: str) -> str:
    return f"urn:uuid:{uuid.uuid5(IDENTITY, name)}"


def write_feed(app: Sphinx) -> None:
    """Write the feed into the built site."""
    material: Material = app.config.sidebyside_material
    base: str = app.config.html_baseurl
    made = feed(material.changes, material, f"{app.config.project}: changes", f"{base.rstrip('/')}/" if base else "")
    target = Path(app.outdir, FEED)
    target.parent.mkdir(parents=True, exist_ok=True)
    with target.open("w", encoding="utf-8") as file:
        made.write(file, "utf-8")


def link_to_feed(address: str) -> str:
    """Give the element that lets readers' programs find the feed at its address."""
    return f'<link rel="alternate" type="application/atom+xml" title="Changes" href="{address}">'

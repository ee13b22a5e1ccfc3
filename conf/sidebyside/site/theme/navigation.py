"""The sidebar's tree of pages: rendered once for all of them, then only what differs is set for each page.

Sphinx and Furo render it anew for each page, which is a third of a build at 150 pages, and grows with their square;
Furo also keeps each page's tree in memory.
"""

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from docutils import nodes
from furo.navigation import get_navigation_tree
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.environment.adapters.toctree import global_toctree_for_doc
from sphinx.util.osutil import relative_uri

if TYPE_CHECKING:
    from sphinx.builders.html import StandaloneHTMLBuilder

ENTRY = re.compile(r'<li class="toctree-l(\d+)( has-children)?"><a class="reference internal" href="([^"]*)">')
BOX = 'class="toctree-checkbox"'
TREE = "furo_navigation_tree"


@dataclass(frozen=True)
class Entry:
    """A page of the tree, with the HTML from its title to the next entry, in which is the box that opens its group."""

    level: int
    has_children: bool
    address: str
    rest: str
    parent: int | None

    def html(self, here: str, *, is_open: bool) -> str:
        """Give the entry as it stands on the page `here`: Furo's classes, and what is open ticked."""
        is_here = self.address == here
        marks = (
            f"toctree-l{self.level}",
            *(["current"] if is_open or is_here else []),
            *(["has-children"] if self.has_children else []),
            *(["current-page"] if is_here else []),
        )
        link = "current reference internal" if is_here else "reference internal"
        address = "#" if is_here else relative_uri(here, self.address)
        rest = self.rest.replace(BOX, f'checked="" {BOX}', 1) if is_open and self.has_children else self.rest
        return f'<li class="{" ".join(marks)}"><a class="{link}" href="{address}">{rest}'


class Navigation:
    """Gives each page its tree: `before` and `after` are handlers of `html-page-context`, around Furo's own."""

    def __init__(self) -> None:
        self._start = ""
        self._entries: list[Entry] | None = None

    def forget(self, app: Sphinx, env: BuildEnvironment) -> None:
        """Forget the tree of an earlier build."""
        self._entries = None

    def pages_to_write(self, app: Sphinx, env: BuildEnvironment) -> list[str]:
        """Give every page, if another one was added, renamed or moved: its entry is on all of them."""
        titles = {page: title.astext() for page, title in env.titles.items()}
        tree = env.toctree_includes, titles
        before = getattr(env, "sidebyside_tree", tree)
        env.sidebyside_tree = tree  # type: ignore[attr-defined] # kept with the environment for the next build
        return [] if before == tree else sorted(env.found_docs)

    def before(
        self, app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: nodes.document | None
    ) -> None:
        """Leave nothing to do for Furo."""
        if self._entries is None:
            self._start, self._entries = _read(_rendered(app))
        context["toctree"] = _nothing

    def after(
        self, app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: nodes.document | None
    ) -> None:
        """Set the links for the page, and open the groups that it is in."""
        entries = self._entries or []
        here = app.builder.get_target_uri(pagename)
        index = next((index for index, entry in enumerate(entries) if entry.address == here), None)
        opened = set()
        while index is not None:
            opened.add(index)
            index = entries[index].parent
        context[TREE] = self._start + "".join(
            entry.html(here, is_open=index in opened) for index, entry in enumerate(entries)
        )


def _read(tree: str) -> tuple[str, list[Entry]]:
    """Cut the tree into its entries, and what stands before them."""
    start, *parts = ENTRY.split(tree)
    entries: list[Entry] = []
    above: dict[int, int] = {}  # the last entry of each level
    for level, children, address, rest in zip(parts[::4], parts[1::4], parts[2::4], parts[3::4], strict=True):
        above[int(level)] = len(entries)
        entries.append(Entry(int(level), bool(children), address, rest, above.get(int(level) - 1)))
    return start, entries


def _rendered(app: Sphinx) -> str:
    """Render the tree as Furo does, for a page at the root that is not in it."""
    root = app.config.root_doc
    tree = global_toctree_for_doc(
        app.env, root, app.builder, tags=app.tags, collapse=False, includehidden=True, maxdepth=-1, titles_only=True
    )
    if tree is None:
        return ""
    html: str = get_navigation_tree(cast("StandaloneHTMLBuilder", app.builder).render_partial(tree)["fragment"])
    return html


def _nothing(**options: object) -> str:
    return ""

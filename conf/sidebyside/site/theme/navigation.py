"""The sidebar's tree of pages: rendered once for all of them, then only its links are set for each page.

Sphinx and Furo render it anew for each page, so that the time for it grows with the square of the number of pages; Furo
also keeps each page's tree in memory.
"""

import re
from typing import TYPE_CHECKING, Any, cast

from docutils import nodes
from furo.navigation import get_navigation_tree
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.environment.adapters.toctree import global_toctree_for_doc
from sphinx.util.osutil import relative_uri

if TYPE_CHECKING:
    from sphinx.builders.html import StandaloneHTMLBuilder

# A tree with pages under pages would also need its boxes ticked: it is left to Furo.
NESTED = 'class="toctree-checkbox"'
LINK = re.compile(r'<li class="toctree-l1"><a class="reference internal" href="([^"]*)">')
LINKED = '<li class="toctree-l1"><a class="reference internal" href="{}">'
CURRENT = '<li class="toctree-l1 current current-page"><a class="current reference internal" href="#">'
TREE = "furo_navigation_tree"


class Navigation:
    """Gives each page its tree: `before` and `after` are handlers of `html-page-context`, around Furo's own."""

    def __init__(self) -> None:
        self._parts: list[str] | None = None  # text and addresses in turn; without any, Furo does it

    def forget(self, app: Sphinx, env: BuildEnvironment) -> None:
        """Forget the tree of an earlier build."""
        self._parts = None

    def before(
        self, app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: nodes.document | None
    ) -> None:
        """Leave nothing to do for Furo."""
        if self._parts is None:
            tree = _rendered(app)
            self._parts = [] if NESTED in tree else LINK.split(tree)
        if self._parts:
            context["toctree"] = _nothing

    def after(
        self, app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: nodes.document | None
    ) -> None:
        """Set the tree's links for the page."""
        if not self._parts:
            return
        here = app.builder.get_target_uri(pagename)
        parts = self._parts.copy()
        for index in range(1, len(parts), 2):
            there = parts[index]
            parts[index] = CURRENT if there == here else LINKED.format(relative_uri(here, there))
        context[TREE] = "".join(parts)


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

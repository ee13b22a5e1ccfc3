"""A page's keywords, of its front matter, for Sphinx's search: it ranks entries of an index above words of the text."""

from collections.abc import Iterable

from docutils import nodes
from sphinx import addnodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment


def index_keywords(app: Sphinx, doctree: nodes.document) -> None:
    """Make each keyword of a page that was read an entry that leads to the page."""
    metas = [node for node in doctree.findall(nodes.meta) if node.get("name") == "keywords"]
    words = [word.strip() for node in metas for word in node["content"].split(",") if word.strip()]
    if words:
        doctree.append(addnodes.index(entries=[("single", word, "", "main", None) for word in words]))
        # Sphinx notes the entries as it writes a page, after it has saved what the next build knows: that build would
        # have none of a page that it does not write.
        app.env._search_index_index_entries[app.env.docname] = [(word, "", "main") for word in words]  # noqa: SLF001


def merge_keywords(app: Sphinx, env: BuildEnvironment, docnames: Iterable[str], other: BuildEnvironment) -> None:
    """Take over the entries of the pages that another process read."""
    theirs = other._search_index_index_entries  # noqa: SLF001
    env._search_index_index_entries |= {name: theirs[name] for name in docnames if name in theirs}  # noqa: SLF001

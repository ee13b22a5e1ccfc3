"""A page's keywords, of its front matter, for Sphinx's search: it ranks entries of an index above words of the text."""

from docutils import nodes
from sphinx import addnodes
from sphinx.application import Sphinx


def index_keywords(app: Sphinx, doctree: nodes.document) -> None:
    """Make each keyword of a page that was read an entry that leads to the page."""
    metas = [node for node in doctree.findall(nodes.meta) if node.get("name") == "keywords"]
    words = [word.strip() for node in metas for word in node["content"].split(",") if word.strip()]
    if words:
        doctree.append(addnodes.index(entries=[("single", word, "", "main", None) for word in words]))

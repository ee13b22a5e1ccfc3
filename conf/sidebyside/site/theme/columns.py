"""Every table says how many columns it has before its first row.

A page arrives in parts: a browser that has seen half of a table's head makes columns of it, and moves them when the
other half is there.
"""

from docutils import nodes
from sphinx.application import Sphinx

# The widths: `conf/static/tables.css` has those of our own tables.
GIVEN, UNKNOWN = "colwidths-given", "colwidths-auto"


def give_columns(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Let docutils write a `colgroup`, which it does for tables with this class; another class has the number."""
    for table in doctree.findall(nodes.table):
        [group] = table.findall(nodes.tgroup)
        others = [name for name in table["classes"] if name not in (GIVEN, UNKNOWN)]
        table["classes"] = [*others, GIVEN, f"columns-{group['cols']}"]

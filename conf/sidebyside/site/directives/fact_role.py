"""The `fact` role: a link to the row that a sentence rests on."""

from docutils import nodes
from sphinx import addnodes

from sidebyside.site.material import MaterialRole
from sidebyside.site.nodes.answers import anchor, label


class FactRole(MaterialRole):
    """`` {fact}`response/url` `` is a link with the row's label; `` {fact}`text <response/url>` `` has its own text."""

    def show(self) -> addnodes.pending_xref:
        """Give the link, which Sphinx resolves when all pages are read. Raises `Problem`."""
        text, _, target = self.text.rpartition(" <")
        fact = self.material.fact(target.removesuffix(">") if text else self.text)
        return addnodes.pending_xref(
            "", nodes.inline("", "", *label(text or fact.label), classes=["fact"]),
            refdoc=self.env.docname, refdomain="std", reftype="ref", refexplicit=True, refwarn=True,
            reftarget=anchor(fact.table, fact.row),
        )  # fmt: skip

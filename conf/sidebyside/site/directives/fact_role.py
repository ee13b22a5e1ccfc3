"""The `fact` role: a link to the row that a sentence rests on, which may state what the row's cells say."""

from docutils import nodes
from sphinx import addnodes

from sidebyside.model.statements import statements
from sidebyside.site.material import MaterialRole, depend_on_facts
from sidebyside.site.nodes.answers import anchor, label


class FactRole(MaterialRole):
    """`` {fact}`response/url` `` is a link with the row's label; `` {fact}`text <response/url>` `` has its own text.

    `` {fact}`not followed <redirects/default requests yes; httpx no>` `` stands as long as the cells say so.
    """

    def show(self) -> addnodes.pending_xref:
        """Give the link, which Sphinx resolves when all pages are read. Raises `Problem`."""
        text, _, target = self.text.rpartition(" <")
        name, _, stated = (target.removesuffix(">") if text else self.text).partition(" ")
        fact = self.material.fact(name)
        if stated:
            depend_on_facts(self.env, self.material, [fact.table])
            for each in statements(name, stated):
                each.check(self.material.cell)
        return addnodes.pending_xref(
            "", nodes.inline("", "", *label(text or fact.label), classes=["fact"]),
            refdoc=self.env.docname, refdomain="std", reftype="ref", refexplicit=True, refwarn=True,
            reftarget=anchor(fact.table, fact.row),
        )  # fmt: skip

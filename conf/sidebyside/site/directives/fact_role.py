"""The `fact` role: a link to the row that a sentence rests on."""

from docutils import nodes
from sphinx import addnodes
from sphinx.util.docutils import SphinxRole

from sidebyside.site.material import Material, logger
from sidebyside.site.nodes.answers import anchor, label


class FactRole(SphinxRole):
    """`` {fact}`response/url` `` is a link with the row's label; `` {fact}`text <response/url>` `` has its own text."""

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        """Give the link, which Sphinx resolves when all pages are read."""
        text, _, target = self.text.rpartition(" <")
        name = target.removesuffix(">") if text else self.text
        material: Material = self.env.config.sidebyside_material
        fact = material.facts.get(name)
        if fact is None:
            logger.warning(
                "fact: no fact is called %r; write <table>/<row> as in tests/facts/", name,
                location=self.get_location(), type="sidebyside",
            )  # fmt: skip
            return [nodes.Text(self.text)], []
        reference = addnodes.pending_xref(
            "", nodes.inline("", "", *label(text or fact.label), classes=["fact"]),
            refdoc=self.env.docname, refdomain="std", reftype="ref", refexplicit=True, refwarn=True,
            reftarget=anchor(fact.table, fact.row),
        )  # fmt: skip
        return [reference], []

"""The `fact` role: a link to the row that a sentence rests on."""

from docutils import nodes
from sphinx import addnodes
from sphinx.util.docutils import SphinxRole

from sidebyside.model.problem import Problem, Problems
from sidebyside.model.statements import statements
from sidebyside.site.material import Material, depend_on_facts, logger
from sidebyside.site.nodes.answers import anchor, label


class FactRole(SphinxRole):
    """`` {fact}`response/url` `` is a link with the row's label; `` {fact}`text <response/url>` `` has its own text.

    `` {fact}`not followed <redirects/default requests yes; httpx no>` `` stands as long as the cells say so.
    """

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        """Give the link, which Sphinx resolves when all pages are read."""
        text, _, target = self.text.rpartition(" <")
        name, _, stated = (target.removesuffix(">") if text else self.text).partition(" ")
        try:
            self._check(name, stated)
        except (Problem, Problems) as wrong:
            for problem in wrong.problems:
                logger.warning("fact: %s", problem, location=self.get_location(), type="sidebyside")
            return [nodes.Text(self.text)], []
        fact = self._material.facts[name]
        reference = addnodes.pending_xref(
            "", nodes.inline("", "", *label(text or fact.label), classes=["fact"]),
            refdoc=self.env.docname, refdomain="std", reftype="ref", refexplicit=True, refwarn=True,
            reftarget=anchor(fact.table, fact.row),
        )  # fmt: skip
        return [reference], []

    @property
    def _material(self) -> Material:
        material: Material = self.env.config.sidebyside_material
        return material

    def _check(self, name: str, stated: str) -> None:
        """Raise `Problem` where there is no such fact, or its cells do not say what is stated."""
        if name not in self._material.facts:
            raise Problem(f"no fact is called {name!r}", "write <table>/<row> as in tests/facts/")
        if stated:
            depend_on_facts(self.env, self._material, [name.partition("/")[0]])
            for each in statements(name, stated):
                each.check(self._material.cell)

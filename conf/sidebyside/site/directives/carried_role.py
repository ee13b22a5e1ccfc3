"""The `carried` role: how many programs needed nothing but the new import to run under a successor."""

from docutils import nodes
from sphinx.util.docutils import SphinxRole

from sidebyside.model.evidence import run_file
from sidebyside.model.problem import Problem
from sidebyside.site.material import Material, depend_on, logger

CARRIED = ("same", "renamed")


class CarriedRole(SphinxRole):
    """`` {carried}`httpx2` `` is "96 of 98": the programs with the same output, of those that ran under it."""

    def run(self) -> tuple[list[nodes.Node], list[nodes.system_message]]:
        """Give the two numbers."""
        material: Material = self.env.config.sidebyside_material
        depend_on(self.env, run_file(material.project))
        try:
            material.client(self.text)
            ran = [material.ran(script).successor for script in material.examples.scripts]
        except Problem as problem:
            logger.warning("carried: %s", problem, location=self.get_location(), type="sidebyside")
            return [nodes.Text(self.text)], []
        verdicts = [one.verdict for one in ran if one and one.client == self.text and one.verdict != "mixed"]
        return [nodes.Text(f"{sum(verdict in CARRIED for verdict in verdicts)} of {len(verdicts)}")], []

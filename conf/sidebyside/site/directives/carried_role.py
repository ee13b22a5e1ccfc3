"""The `carried` role: how many programs needed nothing but the new import to run under a successor."""

from docutils import nodes

from sidebyside.model.evidence import run_file
from sidebyside.site.material import MaterialRole, depend_on

CARRIED = ("same", "renamed")


class CarriedRole(MaterialRole):
    """`` {carried}`httpx2` `` is "96 of 98": the programs with the same output, of those that ran under it."""

    def show(self) -> nodes.Text:
        """Give the two numbers. Raises `Problem`."""
        depend_on(self.env, run_file(self.material.project))
        successor = self.material.client(self.text).name
        ran = [self.material.ran(script).successor for script in self.material.examples.scripts]
        verdicts = [one.verdict for one in ran if one and one.client == successor and one.verdict != "mixed"]
        return nodes.Text(f"{sum(verdict in CARRIED for verdict in verdicts)} of {len(verdicts)}")

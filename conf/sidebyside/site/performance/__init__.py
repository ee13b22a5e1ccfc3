"""What was measured, on pages: charts, tables, and sentences that stand as long as the figures bear them out."""

from sphinx.application import Sphinx

from sidebyside.site.performance.charts import ChartDirective
from sidebyside.site.performance.sentences import ClaimDirective, FigureRole, MachineRole
from sidebyside.site.performance.tables import (
    ContendersDirective,
    FiguresDirective,
    MachineDirective,
    ProfileDirective,
)


def setup(app: Sphinx) -> None:
    """Register the directives and the role."""
    app.add_directive("chart", ChartDirective)
    app.add_directive("claim", ClaimDirective)
    app.add_directive("figures", FiguresDirective)
    app.add_directive("performance-contenders", ContendersDirective)
    app.add_directive("performance-machine", MachineDirective)
    app.add_directive("profile", ProfileDirective)
    app.add_role("figure", FigureRole())
    app.add_role("machine", MachineRole())

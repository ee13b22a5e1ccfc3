"""The Sphinx extension: reads pages, examples and evidence; runs nothing."""

import shutil
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx
from sphinx.errors import ExtensionError

from sidebyside import layout
from sidebyside.problems import Problem, Problems
from sidebyside.site.changes import ChangesDirective, write_feed
from sidebyside.site.checks import check_nothing_is_left_out
from sidebyside.site.client import ClientDirective
from sidebyside.site.comparison import ComparisonDirective, ProofsDirective
from sidebyside.site.differences import DifferencesDirective
from sidebyside.site.examples import ExamplesDirective
from sidebyside.site.fact_role import FactRole
from sidebyside.site.history import HistoryDirective
from sidebyside.site.material import Material
from sidebyside.site.page import complete_page
from sidebyside.site.successors import SuccessorsDirective


def setup(app: Sphinx) -> dict[str, Any]:
    """Register the directives, the role and the checks."""
    app.add_config_value("sidebyside_material", None, "")
    app.add_directive("examples", ExamplesDirective)
    app.add_directive("comparison", ComparisonDirective)
    app.add_directive("proofs", ProofsDirective)
    app.add_directive("client", ClientDirective)
    app.add_directive("differences", DifferencesDirective)
    app.add_directive("history", HistoryDirective)
    app.add_directive("changes", ChangesDirective)
    app.add_directive("successors", SuccessorsDirective)
    app.add_role("fact", FactRole())
    app.connect("builder-inited", read_material)
    app.connect("env-check-consistency", check_nothing_is_left_out)
    app.connect("html-page-context", complete_page, priority=900)  # after Furo's own
    app.connect("build-finished", publish_files)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def read_material(app: Sphinx) -> None:
    """Read what the pages show; a mistake in it ends the build, a line each."""
    try:
        app.config.sidebyside_material = Material.read()
    except (Problem, Problems) as error:
        raise ExtensionError(str(error)) from None


def publish_files(app: Sphinx, exception: Exception | None) -> None:
    """Publish each script at the path that it has in the project, the data and its schemas, and the feed."""
    if exception:
        return
    material: Material = app.config.sidebyside_material
    files = [script.path for topic in material.topics.values() for script in topic.scripts.values()]
    for source in files:
        _copy(source, Path(app.outdir, source.relative_to(layout.ROOT)))
    for path in layout.TABLES.glob("*.json"):
        _copy(path, Path(app.outdir, "compare", path.name))
    write_feed(app)


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)

"""The Sphinx extension: reads pages, examples and evidence; runs nothing."""

import os
import shutil
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.errors import ExtensionError

from sidebyside import layout
from sidebyside.problems import Problem, Problems
from sidebyside.site import performance
from sidebyside.site.address import site_address
from sidebyside.site.checks import check_nothing_is_left_out
from sidebyside.site.choosing import ChoosingDirective
from sidebyside.site.claims import ClaimsDirective
from sidebyside.site.client import ClientDirective
from sidebyside.site.columns import give_columns
from sidebyside.site.comparison import ComparisonDirective, ProofsDirective
from sidebyside.site.description import note_description
from sidebyside.site.differences import DifferencesDirective
from sidebyside.site.examples import ExamplesDirective
from sidebyside.site.fact_role import FactRole
from sidebyside.site.finding import write_llms, write_markdown, write_sitemap
from sidebyside.site.history import HistoryDirective
from sidebyside.site.listing import TablesDirective
from sidebyside.site.marks import MarksDirective
from sidebyside.site.material import Material
from sidebyside.site.names import NamesDomain, note_literals
from sidebyside.site.navigation import Navigation
from sidebyside.site.not_found import root_the_links
from sidebyside.site.page import complete_page
from sidebyside.site.playground import FILE, playground_file
from sidebyside.site.provenance import built, fill_in_build
from sidebyside.site.published import TablesAsJsonDirective
from sidebyside.site.questions import QuestionsDirective
from sidebyside.site.successors import SuccessorsDirective


def setup(app: Sphinx) -> dict[str, Any]:
    """Register the directives, the role and the checks."""
    app.add_config_value("sidebyside_material", None, "")
    app.add_config_value("sidebyside_built", "", "html")
    app.add_directive("examples", ExamplesDirective)
    app.add_directive("choosing", ChoosingDirective)
    app.add_directive("comparison", ComparisonDirective)
    app.add_directive("proofs", ProofsDirective)
    app.add_directive("client", ClientDirective)
    app.add_directive("differences", DifferencesDirective)
    app.add_directive("history", HistoryDirective)
    app.add_directive("successors", SuccessorsDirective)
    app.add_directive("tables-as-json", TablesAsJsonDirective)
    app.add_directive("claims", ClaimsDirective)
    app.add_directive("marks", MarksDirective)
    app.add_directive("questions", QuestionsDirective)
    app.add_directive("tables", TablesDirective)
    app.add_role("fact", FactRole())
    performance.setup(app)
    app.add_domain(NamesDomain)
    app.connect("config-inited", note_surroundings)
    app.connect("builder-inited", read_material)
    app.connect("doctree-read", note_description)
    app.connect("doctree-read", note_literals)
    app.connect("doctree-resolved", fill_in_build)
    app.connect("doctree-resolved", give_columns)
    app.connect("env-check-consistency", check_nothing_is_left_out)
    navigation = Navigation()
    app.connect("env-check-consistency", navigation.forget)
    app.connect("html-page-context", write_markdown)
    app.connect("html-page-context", navigation.before, priority=400)
    app.connect("html-page-context", navigation.after, priority=600)
    app.connect("html-page-context", complete_page, priority=900)  # after Furo's own
    app.connect("build-finished", publish_files)
    app.connect("build-finished", write_llms)
    app.connect("build-finished", write_sitemap)
    app.connect("build-finished", root_the_links)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def note_surroundings(app: Sphinx, config: Config) -> None:
    """Note when the site is built and where it will be: where that differs, Sphinx writes every page again."""
    try:
        config.sidebyside_built = built()
        config.html_baseurl = site_address(os.environ)
    except Problem as problem:
        raise ExtensionError(str(problem)) from None


def read_material(app: Sphinx) -> None:
    """Read what the pages show; a mistake in it ends the build, a line each."""
    try:
        app.config.sidebyside_material = Material.read()
    except (Problem, Problems) as error:
        raise ExtensionError(str(error)) from None


def publish_files(app: Sphinx, exception: Exception | None) -> None:
    """Publish each script at its path in the project, the data and its schemas, and the playground."""
    if exception:
        return
    material: Material = app.config.sidebyside_material
    files = [script.path for topic in material.topics.values() for script in topic.scripts.values()]
    for source in files:
        _copy(source, Path(app.outdir, source.relative_to(layout.ROOT)))
    for folder in (layout.TABLES, layout.PERFORMANCE):
        for path in folder.glob("*.json"):
            _copy(path, Path(app.outdir, folder.name, path.name))
    try:
        Path(app.outdir, FILE).write_text(playground_file(), encoding="utf-8")
    except Problem as problem:
        raise ExtensionError(str(problem)) from None


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)

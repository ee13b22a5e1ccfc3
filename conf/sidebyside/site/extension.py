"""The Sphinx extension: reads pages, examples and evidence; runs nothing."""

import os
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.errors import ExtensionError

from server.ending import end_with_nox
from sidebyside.model.problem import Problem, Problems
from sidebyside.project import Project
from sidebyside.site.directives.carried_role import CarriedRole
from sidebyside.site.directives.choosing import ChoosingDirective
from sidebyside.site.directives.claims import ClaimsDirective
from sidebyside.site.directives.comparison import ComparisonDirective, FactsDirective, ProofsDirective, RowsDirective
from sidebyside.site.directives.differences import DifferencesDirective
from sidebyside.site.directives.examples import ExamplesDirective, SymptomDirective
from sidebyside.site.directives.fact_role import FactRole
from sidebyside.site.directives.filter import FilterDirective
from sidebyside.site.directives.first_table import FirstTableDirective
from sidebyside.site.directives.marks import MarksDirective
from sidebyside.site.directives.questions import QuestionsDirective
from sidebyside.site.directives.template import TemplateDirective
from sidebyside.site.exports.files import publish_files
from sidebyside.site.exports.llms import write_llms, write_markdown
from sidebyside.site.exports.names import NamesDomain, name_the_tabs, note_names
from sidebyside.site.exports.sitemap import write_sitemap
from sidebyside.site.leftovers import find_leftovers
from sidebyside.site.material import Material
from sidebyside.site.performance.charts import ChartDirective
from sidebyside.site.performance.sentences import ClaimDirective, FigureRole, MachineRole
from sidebyside.site.performance.tables import ContendersDirective, FiguresDirective, MachineDirective, ProfileDirective
from sidebyside.site.theme.address import repository_address, site_address
from sidebyside.site.theme.columns import give_columns
from sidebyside.site.theme.description import note_description
from sidebyside.site.theme.keywords import index_keywords, merge_keywords
from sidebyside.site.theme.navigation import Navigation
from sidebyside.site.theme.not_found import root_the_links
from sidebyside.site.theme.page import complete_page
from sidebyside.site.theme.provenance import BuiltRole, built, fill_in_build


def setup(app: Sphinx) -> dict[str, Any]:
    """Register the directives, the roles and the checks."""
    end_with_nox()
    app.add_config_value("sidebyside_material", None, "")
    app.add_config_value("sidebyside_built", "", "html")
    app.add_config_value("sidebyside_repository", "", "html")
    for name, directive in {
        "examples": ExamplesDirective,
        "symptom": SymptomDirective,
        "comparison": ComparisonDirective,
        "facts": FactsDirective,
        "first-table": FirstTableDirective,
        "rows": RowsDirective,
        "proofs": ProofsDirective,
        "differences": DifferencesDirective,
        "claims": ClaimsDirective,
        "marks": MarksDirective,
        "questions": QuestionsDirective,
        "choosing": ChoosingDirective,
        "filter": FilterDirective,
        "template": TemplateDirective,
        "claim": ClaimDirective,
        "chart": ChartDirective,
        "figures": FiguresDirective,
        "profile": ProfileDirective,
        "performance-contenders": ContendersDirective,
        "performance-machine": MachineDirective,
    }.items():
        app.add_directive(name, directive)
    for name, role in {
        "fact": FactRole(),
        "built": BuiltRole(),
        "carried": CarriedRole(),
        "figure": FigureRole(),
        "machine": MachineRole(),
    }.items():
        app.add_role(name, role)
    app.add_domain(NamesDomain)
    app.connect("config-inited", note_surroundings)
    app.connect("builder-inited", read_material)
    app.connect("builder-inited", name_the_tabs, priority=600)
    app.connect("doctree-read", note_description)
    app.connect("doctree-read", index_keywords)
    app.connect("env-merge-info", merge_keywords)
    app.connect("doctree-read", note_names)
    app.connect("doctree-resolved", fill_in_build)
    app.connect("doctree-resolved", give_columns)
    app.connect("env-check-consistency", find_leftovers)
    navigation = Navigation()
    app.connect("env-check-consistency", navigation.forget)
    app.connect("env-updated", navigation.pages_to_write)
    app.connect("html-page-context", write_markdown)
    app.connect("html-page-context", navigation.before, priority=400)
    app.connect("html-page-context", navigation.after, priority=600)
    app.connect("html-page-context", complete_page, priority=900)  # after Furo's own
    for publish in (publish_files, write_llms, write_sitemap, root_the_links):
        app.connect("build-finished", publish)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def note_surroundings(app: Sphinx, config: Config) -> None:
    """Note when the site is built and where it will be: where that differs, Sphinx writes every page again."""
    try:
        config.sidebyside_built = built(Path(app.confdir).parent)
        config.html_baseurl = site_address(os.environ)
        config.sidebyside_repository = repository_address(os.environ)
    except Problem as problem:
        raise ExtensionError(str(problem)) from None


def read_material(app: Sphinx) -> None:
    """Read what the pages show; a mistake in it ends the build, a line each."""
    try:
        app.config.sidebyside_material = Material.read(Project(Path(app.confdir).parent))
    except (Problem, Problems) as error:
        raise ExtensionError(str(error)) from None

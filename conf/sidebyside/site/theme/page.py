"""Mends Furo's page where accessibility asks for it, and adds the footer that says when all was proven."""

from typing import Any

from docutils import nodes
from sphinx.application import Sphinx

from sidebyside.site.material import Material, logger
from sidebyside.site.theme.address import source_links
from sidebyside.site.theme.playground_note import BASE
from sidebyside.site.theme.provenance import footer

HEADER = '<header class="mobile-header">'
ARTICLE = '<article role="main" id="furo-main-content">'
TOGGLE = '<input type="checkbox" class="sidebar-toggle" name="{0}" id="{0}" aria-label="Toggle {1} sidebar">'
OPENS_PAGES = TOGGLE.format("__navigation", "site navigation")
OPENS_CONTENTS = TOGGLE.format("__toc", "table of contents")
TO_TOP = '<a href="#" class="back-to-top muted-link">'
TO_TOP_END = "<span>Back to top</span>\n        </a>"
# What accessibility asks for and Furo 2025.12.19 lacks: a part of its page, and what takes its place.
MENDINGS = {
    # The controls of the drawers belong in landmarks, after the skip link; access.css lets them have the focus.
    OPENS_PAGES: "",
    OPENS_CONTENTS: "",
    HEADER: HEADER + OPENS_PAGES,
    ARTICLE: ARTICLE + OPENS_CONTENTS,
    '<aside class="sidebar-drawer': '<aside aria-label="Site" class="sidebar-drawer',
    '<div class="sidebar-tree">': '<div class="sidebar-tree" role="navigation" aria-label="Pages">',
    TO_TOP: '<nav aria-label="Top">' + TO_TOP,
    TO_TOP_END: TO_TOP_END + "</nav>",
    '<aside class="toc-drawer': '<aside aria-label="On this page" class="toc-drawer',
}
# A page with a table, programs or a list to filter is wider from its first byte on: what is painted before they arrive
# must not move.
CONTENT, WIDE_CONTENT = '<div class="content">', '<div class="content wide">'
BESIDE_CONTENTS, NO_CONTENTS = '<div class="content wide with-toc">', 'class="toc-drawer no-toc"'
# What is loaded by the pages that show a thing, and by no other.
STYLES = {"choosing": "choose.css", "base": "base_address.css"}
SCRIPTS = {
    "choosing": "choose.js",
    "filter": "filter.js",
    "my-client": "my_client.js",
    "table": "tables.js",
    "base": "base_address.js",
}
CAPTION = '<p class="caption" role="heading">'


def complete_page(
    app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: nodes.document | None
) -> None:
    """Give the templates in conf/templates what they show; a page with a table needs no list of contents, it is one.

    A page with a base address gets what changes it.
    """
    material: Material = app.config.sidebyside_material
    context["mended"] = mended
    context["provenance"] = footer(material, app.config.sidebyside_built)
    context["page_links"] = {}
    if doctree is not None:
        title = nodes.unescape(app.env.titles[pagename].astext())
        context["page_links"] = source_links(app.config.sidebyside_repository, pagename, title)
    shown = app.env.metadata.get(pagename, {})
    if {"sidebyside-table", "sidebyside-choosing"} & shown.keys() or pagename == app.config.root_doc:
        context["furo_hide_toc"] = True
    if "sidebyside-base" in shown:
        context["base_address"] = BASE
    for kind, style in STYLES.items():
        if f"sidebyside-{kind}" in shown:
            app.add_css_file(style)
    for kind, script in SCRIPTS.items():
        if f"sidebyside-{kind}" in shown:
            app.add_js_file(script, loading_method="defer")


def mended(page: str) -> str:
    """Mend the body of Furo's page.

    A part that is not there once is a warning: Furo has changed, and so must this.
    """
    for part, better in MENDINGS.items():
        if page.count(part) != 1:
            logger.warning(
                "Furo's page does not hold %r once; adapt conf/sidebyside/site/theme/page.py",
                part,
                type="sidebyside",
            )
        page = page.replace(part, better)
    if any(f'class="{kind}' in page for kind in ("comparison", "program", "filter")):
        page = page.replace(CONTENT, WIDE_CONTENT if NO_CONTENTS in page else BESIDE_CONTENTS)
    return page.replace(CAPTION, CAPTION.removesuffix(">") + ' aria-level="2">')

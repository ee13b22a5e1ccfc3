"""Sphinx configuration. The pages are in docs/, our extension is the package beside this file."""

from pathlib import Path

from sidebyside.model.clients import load_clients
from sidebyside.project import Project
from sidebyside.site.nodes.tabs import fallbacks

clients = load_clients(Project(Path(__file__).parent.parent))

project = "HTTP Communication in Python"
author = "the contributors"
project_copyright = "2026, the contributors"  # no %Y: a build must not depend on the day
language = "en"

extensions = ["myst_parser", "sphinx_tabs.tabs", "sphinx_copybutton", "sphinx_reredirects", "sidebyside.site.extension"]
nitpicky = True

myst_enable_extensions = ["attrs_block", "attrs_inline", "colon_fence", "deflist", "fieldlist"]
myst_heading_anchors = 3
myst_url_schemes = {
    "http": None,
    "https": None,
    "rfc": {"url": "https://www.rfc-editor.org/rfc/rfc{{path}}#{{fragment}}"},  # [...](rfc:9110#section-5.1)
}

html_theme = "furo"
html_title = project
html_static_path = ["static"]
html_favicon = "static/favicon.svg"
html_css_files = [
    "site.css",
    "access.css",
    "tabs.css",
    "clients.css",
    "tables.css",
    "front.css",
    "performance.css",
    "print.css",
]
html_js_files = [("access.js", {"defer": "defer"})]
templates_path = ["templates"]
redirects = {"compare/changes": "history.html"}  # pages that have moved
redirect_html_template_file = str(Path(__file__).with_name("templates") / "redirect.html")
html_context = {
    "clients": [
        {"name": client.name, "successor": bool(client.succeeds), "light": client.colour[0], "dark": client.colour[1]}
        for client in clients.by_name.values()
    ],
    "client_keys": sorted({*clients.tabs, *clients.by_name}),
    "client_fallback": fallbacks(clients),
}
html_copy_source = False
html_show_search_summary = False  # the browser would load every page that is found, to cut a line out of it
html_search_scorer = str(Path(__file__).with_name("search_scorer.js"))
html_use_index = False  # names are found by the search; see names.py
html_show_sphinx = False
pygments_style = "a11y-high-contrast-light"
pygments_dark_style = "a11y-high-contrast-dark"

sphinx_tabs_disable_css_loading = True  # its dark styles key on another theme; ours replace them
sphinx_tabs_disable_tab_closing = True  # a click on the open tab must not hide the program

copybutton_selector = "div:not(.output) > div.highlight pre"
copybutton_exclude = ".linenos, .gp, .go"

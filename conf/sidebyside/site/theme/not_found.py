"""The page for addresses that are not there: a host shows it at any depth, so its own links must not be relative."""

import re
from pathlib import Path
from urllib.parse import urlsplit

from sphinx.application import Sphinx

from sidebyside.site.exports.llms import NOT_FOUND

# What is relative: neither a fragment, nor from the root, nor with a scheme.
RELATIVE = re.compile(r'(?P<name>\b(?:href|src|action|data-content_root)=")(?![#/]|[a-z][a-z+.-]*:)(?:\./)?')


def root_the_links(app: Sphinx, exception: Exception | None) -> None:
    """Let the page's links begin at the root of the site's host."""
    page = Path(app.outdir, app.builder.get_target_uri(NOT_FOUND))
    if exception or not page.exists():
        return
    root = urlsplit(app.config.html_baseurl).path or "/"
    page.write_text(rooted(page.read_text(encoding="utf-8"), root), encoding="utf-8")


def rooted(page: str, root: str) -> str:
    """Give the page with `root`, the path of the site with its final slash, before each relative address."""
    return RELATIVE.sub(lambda found: f"{found['name']}{root}", page)

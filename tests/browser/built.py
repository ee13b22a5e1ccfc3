"""The built site as files: its pages, each parsed once, and the address that it was built for."""

import functools
import re
from collections import Counter
from pathlib import Path
from urllib.parse import urlsplit

import lxml.html
from lxml.html import HtmlElement

from sidebyside.project import Project

PROJECT = Project(Path(__file__).parents[2])
ROOT = PROJECT.root
NO_CONTENT = frozenset({"404.html", "search.html"})
"""Pages that say nothing themselves: no description, no Markdown, no place in the sitemap."""

MOVED = {"compare/changes.html": "history.html"}
"""Addresses of pages that are elsewhere now."""


class Built:
    """The site in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        files = {path.relative_to(folder).as_posix() for path in folder.rglob("*.html")}
        self.pages = sorted(files - MOVED.keys())
        self.guides = [page for page in self.pages if page.startswith("guides/")]

    @functools.cached_property
    def parsed(self) -> dict[str, HtmlElement]:
        """Every page, parsed."""
        return {page: lxml.html.fromstring((self.folder / page).read_bytes()) for page in self.pages}

    @functools.cached_property
    def address(self) -> str:
        """Where the site is published, as its pages say, with a final slash; "" where it was built for none."""
        links = self.parsed["index.html"].cssselect("link[rel=canonical]")
        return str(links[0].get("href")).removesuffix("index.html") if links else ""

    @functools.cached_property
    def path(self) -> str:
        """The path below which the site is published, with a slash at both ends."""
        return urlsplit(self.address).path or "/"

    @functools.cached_property
    def sample(self) -> list[str]:
        """A few pages that have together what all pages have: each kind of element stands on one of them at least."""
        kinds = {page: self._kinds(page) for page in self.pages}
        # A page that is the only one with a kind must be there, so that it comes first and covers what it can.
        seen = Counter(kind for found in kinds.values() for kind in found)
        chosen = [page for page in self.pages if any(seen[kind] == 1 for kind in kinds[page])]
        missing = set(seen).difference(*(kinds[page] for page in chosen))
        while missing:
            best = max(self.pages, key=lambda page: (len(kinds[page] & missing), -(self.folder / page).stat().st_size))
            chosen.append(best)
            missing -= kinds[best]
        return sorted(chosen)

    def _kinds(self, page: str) -> set[str]:
        """Give the page's folder and its elements by their classes, less those of one table, client or language."""
        kinds = {page.rpartition("/")[0]}
        for element in self.parsed[page].xpath("//body//*[not(ancestor::pre) and not(ancestor-or-self::svg)]"):
            names = re.sub(r"\b(comparison|client|columns|highlight)-\S+", r"\1", element.get("class", ""))
            kinds |= {f"{element.tag}.{name}" for name in names.split()}
        return kinds


@functools.cache
def built(folder: Path) -> Built:
    """Give the site in a folder, read once for all tests."""
    return Built(folder)

"""Every link of the site leads somewhere, and every download is the file that ran."""

from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest
from bs4 import BeautifulSoup, Tag

from tests.site.reading import ROOT

REFERENCES = {
    "a": "href",
    "link": "href",
    "script": "src",
    "img": "src",
    "source": "src",
    "iframe": "src",
    "use": "href",
}
BASE = "http://site/"


@pytest.fixture(scope="module")
def parsed(folder: Path, pages: list[str]) -> dict[str, BeautifulSoup]:
    """Every page, parsed."""
    return {page: BeautifulSoup((folder / page).read_bytes(), "lxml") for page in pages}


def references(soup: BeautifulSoup) -> list[tuple[Tag, str]]:
    """Give each element that names an address, with the address."""
    return [
        (tag, str(tag[name])) for kind, name in REFERENCES.items() for tag in soup.find_all(kind) if tag.has_attr(name)
    ]


def test_ids_are_unique(parsed: dict[str, BeautifulSoup]) -> None:
    for page, soup in parsed.items():
        ids = [str(tag["id"]) for tag in soup.find_all(id=True)]
        assert [name for name in ids if ids.count(name) > 1] == [], page


def test_every_internal_link_and_anchor_exists(folder: Path, parsed: dict[str, BeautifulSoup]) -> None:
    anchors = {page: {str(tag["id"]) for tag in soup.find_all(id=True)} for page, soup in parsed.items()}
    missing = []
    for page, soup in parsed.items():
        for _, address in references(soup):
            target = urlsplit(urljoin(BASE + page, address))
            if target.scheme == "data" or target.netloc != "site":
                continue
            path = unquote(target.path).lstrip("/") or "index.html"
            if not (folder / path).is_file():
                missing.append(f"{page}: {address}: no such file")
            elif target.fragment and unquote(target.fragment) not in anchors.get(path, set()):
                missing.append(f"{page}: {address}: no such anchor")
    assert missing == []


def test_every_page_has_its_place_in_one_tree(parsed: dict[str, BeautifulSoup]) -> None:
    trees: dict[tuple[str, ...], str] = {}
    for page, soup in parsed.items():
        links = soup.select(".sidebar-tree li > a")
        addresses = [urlsplit(urljoin(BASE + page, str(link["href"]))).path.lstrip("/") for link in links]
        trees.setdefault(tuple(addresses), page)
        current = [address for address, link in zip(addresses, links, strict=True) if "#" in str(link["href"])]
        assert current == ([page] if page in addresses else []), page
        assert [item.a in links for item in soup.select(".sidebar-tree .current-page")] == [True] * len(current), page
    assert list(trees.values()) == [next(iter(parsed))]


def test_only_links_lead_outside(parsed: dict[str, BeautifulSoup]) -> None:
    outside = [
        f"{page}: {address}"
        for page, soup in parsed.items()
        for tag, address in references(soup)
        if tag.name != "a" and urlsplit(urljoin(BASE + page, address)).netloc not in ("site", "")
    ]
    assert outside == []


def test_every_script_can_be_downloaded_as_it_ran(folder: Path, parsed: dict[str, BeautifulSoup]) -> None:
    linked = {
        urlsplit(urljoin(BASE + page, str(link["href"]))).path.lstrip("/")
        for page, soup in parsed.items()
        for link in soup.select("a[download]")
    }
    scripts = {path.relative_to(ROOT).as_posix() for path in (ROOT / "examples").glob("*/with_*.py")}
    assert linked == scripts | {"playground.py"}
    for script in scripts:
        assert (folder / script).read_bytes() == (ROOT / script).read_bytes(), script


def test_every_cell_and_row_has_its_anchor(parsed: dict[str, BeautifulSoup]) -> None:
    tables = [table for soup in parsed.values() for table in soup.select("table[class*=comparison-]")]
    assert tables
    for table in tables:
        for row in table.select("tbody tr"):
            row_link = str(row.select(".stub a")[0]["href"])
            for cell in row.select("td"):
                client = next(name for name in cell["class"] if name.startswith("client-")).removeprefix("client-")
                assert [link["href"] for link in cell.select("p:not(.since) > a")] == [f"{row_link}-{client}"]

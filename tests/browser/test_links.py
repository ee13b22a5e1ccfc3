"""Every link of the site leads somewhere, and every download is the file that ran."""

from collections import Counter
from collections.abc import Iterator
from urllib.parse import unquote, urljoin, urlsplit

from lxml.html import HtmlElement

from sidebyside.model.tables import table_names
from tests.browser.built import MOVED, PROJECT, ROOT, Built

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


def references(page: HtmlElement) -> Iterator[tuple[HtmlElement, str]]:
    """Give each element that names an address, with the address."""
    for kind, name in REFERENCES.items():
        for element in page.xpath(f"//{kind}[@{name}]"):
            yield element, element.get(name, "")


def path(page: str, address: str) -> str:
    """Give where a link on a page leads, from the site's root and without the anchor."""
    return unquote(urlsplit(urljoin(BASE + page, address)).path).lstrip("/")


def test_ids_are_unique(built_site: Built) -> None:
    for page, tree in built_site.parsed.items():
        ids = Counter(element.get("id", "") for element in tree.xpath("//*[@id]"))
        assert [name for name, count in ids.items() if count > 1] == [], page


def test_every_internal_link_and_anchor_exists(built_site: Built) -> None:
    anchors = {page: set(tree.xpath("//@id")) for page, tree in built_site.parsed.items()}
    at = f"{BASE.rstrip('/')}{built_site.path}"  # 404.html names its links from the root of the host
    missing = []
    for page, tree in built_site.parsed.items():
        for address in {address for _, address in references(tree)}:
            target = urlsplit(urljoin(at + page, address))
            if target.scheme == "data" or target.netloc != "site":
                continue
            found = unquote(target.path).removeprefix(built_site.path) or "index.html"
            if not (built_site.folder / found).is_file():
                missing.append(f"{page}: {address}: no such file")
            elif target.fragment and unquote(target.fragment) not in anchors.get(found, set()):
                missing.append(f"{page}: {address}: no such anchor")
    assert missing == []


def test_a_page_that_has_moved_leads_to_where_it_is(built_site: Built) -> None:
    for page, new in MOVED.items():
        text = (built_site.folder / page).read_text(encoding="utf-8")
        assert f'content="0; url={new}"' in text
        assert f'<a href="{new}">' in text
        assert path(page, new) in built_site.pages


def test_no_two_entries_of_the_tree_share_a_title(built_site: Built) -> None:
    tree = built_site.parsed["index.html"].cssselect(".sidebar-tree")[0]
    titles = Counter(link.text_content() for link in tree.cssselect("a"))
    assert [title for title, count in titles.items() if count > 1] == []
    assert len(tree.cssselect("li.toctree-l1")) <= 16


def test_every_page_has_its_place_in_one_tree(built_site: Built) -> None:
    trees: dict[tuple[str, ...], str] = {}
    for page, tree in built_site.parsed.items():
        links = tree.cssselect(".sidebar-tree li > a")
        addresses = [path(page, link.get("href", "")).removeprefix(built_site.path.lstrip("/")) for link in links]
        trees.setdefault(tuple(addresses), page)
        current = [address for address, link in zip(addresses, links, strict=True) if "#" in link.get("href", "")]
        assert current == ([page] if page in addresses else []), page
        marked = [item.find("a") in links for item in tree.cssselect(".sidebar-tree .current-page")]
        assert marked == [True] * len(current), page
    assert list(trees.values()) == [built_site.pages[0]]


def test_only_links_lead_outside(built_site: Built) -> None:
    outside = [
        f"{page}: {address}"
        for page, tree in built_site.parsed.items()
        for element, address in references(tree)
        if element.tag != "a" and urlsplit(urljoin(BASE + page, address)).netloc not in ("site", "")
        and element.get("rel") != "canonical"
    ]  # fmt: skip
    assert outside == []


def test_every_script_can_be_downloaded_as_it_ran(built_site: Built) -> None:
    linked = {
        path(page, link.get("href", ""))
        for page, tree in built_site.parsed.items()
        for link in tree.cssselect("a[download]")
    }
    scripts = {script.relative_to(ROOT).as_posix() for script in (ROOT / "examples").glob("*/with_*.py")}
    tables = {f"compare/{name}.json" for name in table_names(PROJECT)}
    assert linked == scripts | tables | {"playground.py"}
    for script in scripts:
        assert (built_site.folder / script).read_bytes() == (ROOT / script).read_bytes(), script


def test_every_cell_and_row_has_its_anchor(built_site: Built) -> None:
    tables = [table for tree in built_site.parsed.values() for table in tree.cssselect("table[class*=comparison-]")]
    assert tables
    for table in tables:
        for row in table.cssselect("tbody tr"):
            row_link = row.cssselect(".stub a")[0].get("href")
            for cell in row.cssselect("td"):
                names = cell.get("class", "").split()
                client = next(name for name in names if name.startswith("client-")).removeprefix("client-")
                assert [link.get("href") for link in cell.cssselect("p > a:not(.since)")] == [f"{row_link}-{client}"]

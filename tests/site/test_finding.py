"""What finds the pages: previews, Markdown, llms.txt, the sitemap, and the page for addresses that are not there."""

import json
import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from playwright.sync_api import Page, expect
from sidebyside.problems import Problem
from sidebyside.site.address import site_address
from sidebyside.site.not_found import rooted
from sidebyside.tables import table_files

from tests.site.reading import ROOT

NO_MARKDOWN = {"404.html", "search.html"}
# What makes sense on the page alone: headings' marks, tabs, controls, and the links of pages to each other.
TOOLS = (
    ".headerlink, [role=tablist], .comparison-tools, .choosing, .base-address, .question-filter, noscript, summary,"
    ".only-on-pages, script"
)


@pytest.fixture(scope="module")
def parsed(folder: Path, pages: list[str]) -> dict[str, BeautifulSoup]:
    """Every page, parsed."""
    return {page: BeautifulSoup((folder / page).read_bytes(), "lxml") for page in pages}


def words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text))


def content(soup: BeautifulSoup, selector: str) -> str:
    tag = soup.select_one(selector)
    return str(tag["content"]) if tag else ""


def test_every_page_says_what_it_is_about(parsed: dict[str, BeautifulSoup]) -> None:
    described = {page: soup for page, soup in parsed.items() if page not in NO_MARKDOWN}
    for page, soup in described.items():
        heading = soup.select_one("h1")
        assert heading is not None
        assert words(content(soup, "meta[property='og:title']")) == words(heading.get_text()), page
        assert len(content(soup, "meta[name=description]")) > 20, page
        assert content(soup, "meta[name=description]") == content(soup, "meta[property='og:description']"), page
    kinds = {content(soup, "meta[property='og:type']") for soup in described.values()}
    assert kinds == {"website", "article"}


def test_every_page_has_its_markdown_with_all_that_it_shows(folder: Path, parsed: dict[str, BeautifulSoup]) -> None:
    lost = {}
    for page, soup in parsed.items():
        if page in NO_MARKDOWN:
            assert not (folder / f"{page}.md").exists()
            continue
        link = soup.select_one("link[type='text/markdown']")
        assert link is not None
        assert link["href"] == f"{Path(page).name}.md"
        article = BeautifulSoup(str(soup.select_one("article")), "lxml")
        for tool in article.select(TOOLS):
            tool.decompose()
        text = (folder / f"{page}.md").read_text(encoding="utf-8").replace("\\", "")
        # A highlighted word may be in parts on the page: each part is in the whole.
        lost[page] = {word for word in words(article.get_text("\0")) if word not in text}
    assert {page: found for page, found in lost.items() if found} == {}


def test_the_markdown_holds_programs_outputs_and_tables(folder: Path) -> None:
    guide = (folder / "guides" / "timeouts.html.md").read_text(encoding="utf-8")
    for name in ("requests", "httpx", "httpx_async", "aiohttp"):
        script = (ROOT / "examples" / "timeouts" / f"with_{name}.py").read_text(encoding="utf-8")
        program = script.split("# ///\n")[-1].strip("\n")
        output = (ROOT / "examples" / "timeouts" / f"with_{name}.out").read_text(encoding="utf-8").strip("\n")
        assert f"```python\n{program}\n```" in guide
        assert f"```text\n{output}\n```" in guide
        assert f"(../examples/timeouts/with_{name}.py)" in guide
    assert "```{" not in guide
    table = (folder / "compare" / "features.html.md").read_text(encoding="utf-8").splitlines()
    rows = [line for line in table if line.startswith("| ")]
    published = json.loads((ROOT / "docs" / "compare" / "features.json").read_text(encoding="utf-8"))["rows"]
    assert len(rows) == len(published) + 2  # the heads, and the line under them
    assert len({line.replace("\\|", "").count("|") for line in rows}) == 1
    assert any("◐ partly" in line for line in rows)


def test_the_markdown_leads_to_markdown(folder: Path) -> None:
    missing = []
    for path in folder.rglob("*.html.md"):
        text = re.sub(r"(`{3,})[^`].*?\1", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
        for address in re.findall(r"\]\(([^)\s]+)\)", text):
            if re.match(r"[a-z]+:|#", address):
                continue
            if not (path.parent / address.partition("#")[0].partition("?")[0]).resolve().is_file():
                missing.append(f"{path.relative_to(folder)}: {address}")
    assert missing == []


def test_llms_txt_lists_every_page_and_table(folder: Path, pages: list[str]) -> None:
    text = (folder / "llms.txt").read_text(encoding="utf-8")
    assert text.startswith("# HTTP Communication in Python\n\n> ")
    listed = re.findall(r"^- \[.+?\]\((.+?)\)(?:: .+)?$", text, flags=re.MULTILINE)
    markdown = {f"{page}.md" for page in pages if page not in NO_MARKDOWN | {"index.html"}}
    tables = {f"compare/{path.name}" for path in table_files()}
    assert sorted(listed) == sorted(markdown | tables)
    assert all((folder / address).is_file() for address in listed)


def test_the_tables_have_stable_addresses(folder: Path, parsed: dict[str, BeautifulSoup]) -> None:
    linked = {str(link["href"]) for link in parsed["data.html"].select("article a") if ".json" in str(link["href"])}
    tables = {f"compare/{path.name}" for path in table_files()}
    assert tables <= linked
    for table in tables:
        assert (folder / table).read_bytes() == (ROOT / "docs" / table).read_bytes()


def test_an_address_is_given_by_the_host_or_there_is_none(folder: Path, parsed: dict[str, BeautifulSoup]) -> None:
    canonical = {page: soup.select_one("link[rel=canonical]") for page, soup in parsed.items()}
    sitemap = folder / "sitemap.xml"
    if not any(canonical.values()):
        assert not sitemap.exists()
        assert all(not content(soup, "meta[property='og:url']") for soup in parsed.values())
        return
    space = {"": "http://www.sitemaps.org/schemas/sitemap/0.9"}
    listed = [str(loc.text) for loc in ElementTree.parse(sitemap).findall("url/loc", space)]  # noqa: S314 (our own)
    links = {str(link["href"]) for page, link in canonical.items() if link and page not in NO_MARKDOWN}
    assert sorted(listed) == sorted(links)


@pytest.mark.parametrize(
    ("environ", "address"),
    [
        ({}, ""),
        ({"SITE_ADDRESS": " "}, ""),
        ({"SITE_ADDRESS": "https://example.org/docs"}, "https://example.org/docs/"),
        ({"READTHEDOCS_CANONICAL_URL": "https://example.org/en/latest/"}, "https://example.org/en/latest/"),
        ({"SITE_ADDRESS": "https://a.org", "READTHEDOCS_CANONICAL_URL": "https://b.org/"}, "https://a.org/"),
    ],
)
def test_the_address_has_a_final_slash(environ: dict[str, str], address: str) -> None:
    assert site_address(environ) == address


@pytest.mark.parametrize("address", ["example.org", "/docs/", "ftp://example.org/", "https://", "https://a.org/?x=1"])
def test_a_wrong_address_is_one_line(address: str) -> None:
    with pytest.raises(Problem, match=r"^SITE_ADDRESS is '.*'; write the site's address, such as https://"):
        site_address({"SITE_ADDRESS": address})


def test_links_begin_at_the_root_where_the_page_may_be_anywhere() -> None:
    page = (
        '<html data-content_root="./"><a href="a.html"><a href="./a.html"><img src="_static/i.png"><a href="#x">'
        '<a href="https://a.org/"><a href="/b.html"><a href="mailto:a"><form action="search.html"><i href="data:,">'
    )
    assert rooted(page, "/docs/") == (
        '<html data-content_root="/docs/"><a href="/docs/a.html"><a href="/docs/a.html"><img src="/docs/_static/i.png">'
        '<a href="#x"><a href="https://a.org/"><a href="/b.html"><a href="mailto:a"><form action="/docs/search.html">'
        '<i href="data:,">'
    )
    assert rooted(rooted(page, "/docs/"), "/docs/") == rooted(page, "/docs/")


def test_the_page_for_what_is_not_there_works_at_any_depth(page: Page, site: str, folder: Path) -> None:
    failed: list[str] = []
    page.route(
        "**/no/such/*", lambda route: route.fulfill(status=404, content_type="text/html", path=folder / "404.html")
    )
    page.on("requestfailed", lambda request: failed.append(request.url))
    page.on("response", lambda response: failed.append(response.url) if response.status >= 400 else None)
    page.goto("no/such/page.html")
    assert failed == [f"{site}no/such/page.html"]
    expect(page.get_by_role("heading", name="There is no such page")).to_be_visible()
    expect(page.locator("meta[name=robots]")).to_have_attribute("content", "noindex")
    page.get_by_placeholder("Search").press_sequentially("ClientTimeout")
    page.keyboard.press("Enter")
    expect(page.locator("#search-results li").first).to_be_visible()
    page.go_back()
    page.get_by_role("link", name="Features").last.click()
    expect(page).to_have_url(f"{site}compare/features.html")

"""What finds the pages: previews, Markdown, llms.txt, the sitemap, and the page for addresses that are not there."""

import copy
import json
import os
import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from lxml.html import HtmlElement
from playwright.sync_api import Page, expect

from sidebyside.model.tables import table_names
from sidebyside.site.theme.address import site_address
from tests.browser.built import NO_CONTENT, PROJECT, ROOT, Built

# What makes sense on the page alone: headings' marks, tabs, controls, charts, and the links of pages to each other.
TOOLS = (
    ".headerlink, [role=tablist], .comparison-tools, .table-tools, .my-client, .choosing, .base-address, .filter,"
    "noscript, summary, .only-on-pages, script, svg"
)


def words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text))


def content(page: HtmlElement, selector: str) -> str:
    return "".join(tag.get("content", "") for tag in page.cssselect(selector))


def test_every_page_says_what_it_is_about(built_site: Built) -> None:
    kinds = set()
    for page, tree in built_site.parsed.items():
        if page in NO_CONTENT:
            continue
        (heading,) = tree.cssselect("h1")
        assert words(content(tree, "meta[property='og:title']")) == words(heading.text_content()), page
        assert len(content(tree, "meta[name=description]")) > 20, page
        assert content(tree, "meta[name=description]") == content(tree, "meta[property='og:description']"), page
        kinds.add(content(tree, "meta[property='og:type']"))
    assert kinds == {"website", "article"}


def test_every_page_has_its_markdown_with_all_that_it_shows(built_site: Built) -> None:
    lost = {}
    for page, tree in built_site.parsed.items():
        markdown = built_site.folder / f"{page}.md"
        if page in NO_CONTENT:
            assert not markdown.exists()
            continue
        (link,) = tree.cssselect("link[type='text/markdown']")
        assert link.get("href") == markdown.name
        text = markdown.read_text(encoding="utf-8").replace("\\", "")
        lost[page] = [word for word in shown(tree) - words(text) if word not in text]
    assert {page: found for page, found in lost.items() if found} == {}


def shown(tree: HtmlElement) -> set[str]:
    """Give the words of a page's text. A highlighted word may be in parts on the page: each part is one."""
    (article,) = copy.deepcopy(tree).cssselect("article")
    for tool in article.cssselect(TOOLS):
        tool.drop_tree()
    return {word for text in article.itertext() for word in words(text)}


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
    assert any("◐ all 20, in 20 threads" in line for line in rows)


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


def test_llms_txt_lists_every_page_and_table(built_site: Built) -> None:
    folder, pages = built_site.folder, built_site.pages
    text = (folder / "llms.txt").read_text(encoding="utf-8")
    assert text.startswith("# HTTP Communication in Python\n\n> ")
    links = re.findall(r"^- \[.+?\]\((.+?)\)(?:: .+)?$", text, flags=re.MULTILINE)
    listed = [link.removeprefix(built_site.address) for link in links]
    markdown = {f"{page}.md" for page in pages if page not in NO_CONTENT | {"index.html"}}
    tables = {f"compare/{name}.json" for name in table_names(PROJECT)}
    assert sorted(listed) == sorted(markdown | tables)
    assert all((folder / address).is_file() for address in listed)


def test_the_tables_have_stable_addresses(built_site: Built) -> None:
    linked = {link.get("href", "") for link in built_site.parsed["data.html"].cssselect("article a")}
    tables = {f"compare/{name}.json" for name in table_names(PROJECT)}
    assert tables <= linked
    for table in tables:
        assert (built_site.folder / table).read_bytes() == (ROOT / "docs" / table).read_bytes()


def test_an_address_is_given_by_the_host_or_there_is_none(built_site: Built) -> None:
    links = {page: tree.cssselect("link[rel=canonical]") for page, tree in built_site.parsed.items()}
    canonical = {page: str(found[0].get("href")) for page, found in links.items() if found}
    addresses = {page: content(tree, "meta[property='og:url']") for page, tree in built_site.parsed.items()}
    sitemap = built_site.folder / "sitemap.xml"
    if asked := site_address(os.environ):
        assert built_site.address == asked
    if not built_site.address:
        assert not sitemap.exists()
        assert canonical == {}
        assert set(addresses.values()) == {""}
        return
    space = {"": "http://www.sitemaps.org/schemas/sitemap/0.9"}
    listed = [str(loc.text) for loc in ElementTree.parse(sitemap).findall("url/loc", space)]  # noqa: S314 (our own)
    assert sorted(listed) == sorted(address for page, address in canonical.items() if page not in NO_CONTENT)
    for page in set(built_site.pages) - NO_CONTENT:
        assert canonical[page] == addresses[page] == built_site.address + page, page


def test_the_page_for_what_is_not_there_works_at_any_depth(page: Page, site: str) -> None:
    failed: list[str] = []
    page.on("requestfailed", lambda request: failed.append(request.url))
    page.on("response", lambda response: failed.append(response.url) if response.status >= 400 else None)
    page.goto("no/such/page.html")
    assert failed == [f"{site}no/such/page.html"]
    expect(page.locator("h1")).to_be_visible()
    expect(page.locator("meta[name=robots]")).to_have_attribute("content", "noindex")
    page.get_by_placeholder("Search").press_sequentially("ClientTimeout")
    page.keyboard.press("Enter")
    expect(page.locator("#search-results li").first).to_be_visible()
    page.go_back()
    page.locator(".sidebar-tree a[href$='compare/index.html']").click()
    expect(page).to_have_url(f"{site}compare/index.html")

"""Every page, at two widths: loads alone, moves nothing, fits, prints, and can be read and reached by everybody."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.built import Built
from tests.browser.conftest import WIDTHS
from tests.browser.opening import NewPage, check, shifts
from tests.browser.page_faults import unlabelled, visited

# Bytes, compressed, of a page with everything that it loads: of a guide and of the home page.
GUIDE_LIMIT = 60 * 1024
PAGE_LIMIT = 96 * 1024  # of a table with all its proofs
SEARCH_LIMIT = 144 * 1024  # of the search with its index, which holds every word of every page


def test_a_page_has_no_fault(new_page: NewPage, site: str, built_site: Built, any_page: str, width: int) -> None:
    loaded, wrong = visited(new_page(width=width), any_page)
    limit = GUIDE_LIMIT if any_page in [*built_site.guides, "index.html"] else PAGE_LIMIT
    if any_page == "search.html":
        limit = SEARCH_LIMIT
    assert wrong == {}
    assert loaded.outside(site) == []
    assert loaded.weight(site, built_site.folder) <= limit


def test_without_scripts_a_page_can_be_read_and_moves_nothing_as_it_arrives(
    new_page: NewPage, any_page: str, width: int
) -> None:
    page = new_page(width=width, java_script_enabled=False)
    page.goto(any_page)
    assert page.evaluate(check("unseen")) == []
    assert unlabelled(page) == []
    page.reload()
    assert page.evaluate(check("arriving")) == []


@pytest.mark.thorough  # it takes its time; what the check "arriving" looks for is what moves on a slow line
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("kind", ["guides/", "compare/", "index.html", "performance/", "running.html"])
def test_nothing_moves_on_a_slow_line(
    new_page: NewPage, slow_site: str, built_site: Built, kind: str, width: int
) -> None:
    page = new_page(width=width)
    page.add_init_script(check("shifts"))
    page.goto(slow_site + next(address for address in built_site.sample if address.startswith(kind)))
    assert shifts(page) == []


def test_a_search_is_silent(page: Page) -> None:
    messages: list[str] = []
    page.on("console", lambda message: messages.append(message.text))
    page.on("pageerror", lambda error: messages.append(str(error)))
    page.goto("search.html?q=timeout")
    expect(page.locator("#search-results li a").first).to_be_visible()
    assert messages == []

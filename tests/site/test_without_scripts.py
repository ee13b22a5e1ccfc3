"""Without JavaScript and on paper every client is shown, each under its name."""

import pytest
from playwright.sync_api import Page, expect

from tests.site.reading import NewPage

LABELS = """() => [...document.querySelectorAll("[role=tabpanel]")].map(panel => [
    panel.id,
    panel.checkVisibility({ contentVisibilityAuto: true }) && panel.getBoundingClientRect().height > 0,
    getComputedStyle(panel, "::before").content,
    JSON.stringify(document.getElementById(panel.getAttribute("aria-labelledby")).textContent),
])"""


# What cannot be seen of the text; labels stand for the tabs, a table for the boxes to tick, and neither what needs
# scripts, the base address and the filter, nor the sign of a link that the pointer brings up is text.
UNSEEN = """() => {
    document.querySelectorAll("details").forEach(details => details.open = true);
    const stoodIn = "[role=tablist], .choosing, .question-filter, .base-address, .headerlink, .visually-hidden, "
        + "script, style, noscript";
    return [...document.querySelectorAll("article *")].filter(element =>
        [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim())
        && !element.closest(stoodIn)
        && !element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true })
    ).map(element => element.outerHTML.slice(0, 120));
}"""


def labels(page: Page) -> list[str]:
    """Check that every panel is shown under its client's name; give the names."""
    panels = page.evaluate(LABELS)
    for name, visible, label, title in panels:
        assert visible, f"{page.url}: {name} is hidden"
        assert label == title, f"{page.url}: {name}"
    return [title for *_, title in panels]


def test_without_javascript_everything_can_be_read(new_page: NewPage, pages: list[str]) -> None:
    page = new_page(java_script_enabled=False)
    seen = []
    for address in pages:
        page.goto(address)
        assert page.evaluate(UNSEEN) == [], address
        seen += labels(page)
    assert len(seen) > len(pages)


@pytest.mark.parametrize("address", ["guides/first_request.html", "compare/features.html"])
def test_without_javascript_there_are_labels_for_tabs(new_page: NewPage, address: str) -> None:
    page = new_page(java_script_enabled=False)
    page.goto(address)
    for summary in page.locator("summary:visible").all():
        summary.click()
    assert labels(page)
    expect(page.get_by_role("tablist").first).to_be_hidden()


def test_a_proof_has_an_address_without_javascript(new_page: NewPage) -> None:
    page = new_page(java_script_enabled=False)
    page.goto("compare/features.html#features-async-support-niquests")
    expect(page.locator("#features-async-support-niquests")).to_be_in_viewport()


def test_successors_can_be_hidden_without_javascript(new_page: NewPage) -> None:
    page = new_page(java_script_enabled=False)
    page.goto("compare/features.html")
    successors = page.locator("td.successor")
    expect(successors.first).to_be_visible()
    page.get_by_label("Show the successors").uncheck()
    expect(successors.first).to_be_hidden()
    expect(page.locator("td.client-httpx").first).to_be_visible()


def test_on_paper(page: Page, pages: list[str]) -> None:
    page.emulate_media(media="print")
    hidden = ".skip-to-content, .mobile-header, [role=tablist], .copybtn, .base-address"
    seen = []
    for address in pages:
        page.goto(f"{address}?client=aiohttp")
        seen += labels(page)
        expect(page.locator(hidden).filter(visible=True)).to_have_count(0)
    assert len(seen) > len(pages)

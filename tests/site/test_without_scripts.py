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


def check_every_panel_is_labelled(page: Page) -> None:
    panels = page.evaluate(LABELS)
    assert panels
    for name, visible, label, title in panels:
        assert visible, f"{name} is hidden"
        assert label == title


@pytest.mark.parametrize("address", ["guides/first_request.html", "compare/features.html"])
def test_without_javascript(new_page: NewPage, address: str) -> None:
    page = new_page(java_script_enabled=False)
    page.goto(address)
    for summary in page.locator("summary").all():
        summary.click()
    check_every_panel_is_labelled(page)
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


@pytest.mark.parametrize("address", ["guides/first_request.html?client=aiohttp", "compare/features.html"])
def test_on_paper(page: Page, address: str) -> None:
    page.goto(address)
    page.emulate_media(media="print")
    check_every_panel_is_labelled(page)
    for hidden in (".skip-to-content", ".mobile-header", "[role=tablist]", ".copybtn"):
        expect(page.locator(hidden).first).to_be_hidden()

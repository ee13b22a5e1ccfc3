"""The page about what was measured: charts in the page's colours, legible on a phone, tables folded below them."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.opening import NewPage

ADDRESS = "performance/index.html"
SEEN = "elements => elements.filter(element => element.checkVisibility()).map(element => element.classList[1])"
SIZES = """texts => texts.filter(text => text.checkVisibility()).map(text => {
    const svg = text.closest("svg");
    return parseFloat(getComputedStyle(text).fontSize) * svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
})"""


def test_a_bar_has_its_clients_colour_in_each_scheme(new_page: NewPage) -> None:
    colours = set()
    for scheme in ("light", "dark"):
        page = new_page(color_scheme=scheme)
        page.goto(ADDRESS)
        bar, client = page.locator("rect.client-aiohttp").first, page.locator(".findings .client-aiohttp").first
        colours.add(fill := bar.evaluate("bar => getComputedStyle(bar).fill"))
        assert client.evaluate("box => getComputedStyle(box).borderTopColor") == fill
    assert len(colours) == 2


@pytest.mark.parametrize(("width", "drawn"), [(375, "narrow"), (1280, "wide")])
def test_lines_are_drawn_for_the_width(new_page: NewPage, width: int, drawn: str) -> None:
    page = new_page(width=width)
    page.goto(ADDRESS)
    seen = page.locator("svg.lines").evaluate_all(SEEN)
    assert seen
    assert set(seen) == {drawn}


def test_a_chart_can_be_read_on_a_phone(new_page: NewPage) -> None:
    page = new_page(width=375)
    page.goto(ADDRESS)
    sizes = page.locator(".chart text").evaluate_all(SIZES)
    assert len(sizes) > 10
    assert min(sizes) >= 11


def test_the_first_screen_holds_sentences_charts_and_a_rule(new_page: NewPage) -> None:
    page = new_page(width=1280)
    page.goto(ADDRESS)
    ends = page.locator(".findings, .charts").evaluate_all(
        "boxes => boxes.map(box => box.getBoundingClientRect().bottom)"
    )
    assert ends[0] < ends[1] < 800
    assert page.evaluate("document.documentElement.scrollHeight") < 6 * 800, "about five screens"


def test_the_address_of_a_row_opens_its_table(page: Page) -> None:
    page.goto(f"{ADDRESS}#fast-httpx-async")
    row = page.locator("tr:target")
    expect(row).to_be_visible()
    other = page.locator("#fast-aiohttp td").first
    colours = [
        cell.evaluate("cell => getComputedStyle(cell).backgroundColor") for cell in (row.locator("td").first, other)
    ]
    assert colours[0] != colours[1]

"""The page about what was measured: charts for each colour scheme and for paper, and tables that can be sorted."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.opening import NewPage

ADDRESS = "performance/index.html"
# The size of each text of a chart as it is seen, in pixels: a chart is drawn in pixels, and scaled with its width.
SIZES = """async () => {
    const chart = [...document.querySelectorAll("img.chart")].find(image => image.checkVisibility());
    const svg = new DOMParser().parseFromString(await (await fetch(chart.src)).text(), "image/svg+xml");
    const scale = chart.getBoundingClientRect().width / chart.getAttribute("width");
    const sizes = [...svg.querySelectorAll("text")].map(text => /([\\d.]+)px/.exec(text.getAttribute("style"))[1]);
    return sizes.map(size => size * scale);
}"""


def shown(page: Page) -> set[str]:
    """Give for which colours the charts are that are shown."""
    kinds = page.locator("img.chart").evaluate_all(
        "images => images.filter(image => image.checkVisibility()).map(image => image.classList[1])"
    )
    assert len(kinds) * 2 == page.locator("img.chart").count() > 0
    return set(kinds)


@pytest.mark.parametrize(
    ("scheme", "scripts"),
    [
        ("dark", True),
        pytest.param("dark", False, marks=pytest.mark.thorough),
        pytest.param("light", True, marks=pytest.mark.thorough),
        pytest.param("light", False, marks=pytest.mark.thorough),
    ],
)
def test_the_charts_are_those_of_the_colour_scheme(new_page: NewPage, scheme: str, scripts: bool) -> None:
    page = new_page(color_scheme=scheme, java_script_enabled=scripts)
    page.goto(ADDRESS)
    assert shown(page) == {f"only-{scheme}"}


@pytest.mark.parametrize("scheme", ["dark", pytest.param("light", marks=pytest.mark.thorough)])
def test_the_charts_for_the_other_colour_scheme_are_not_loaded(new_page: NewPage, scheme: str) -> None:
    page = new_page(color_scheme=scheme)
    with page.expect_response(lambda response: response.url.endswith(".svg") and "/performance/" in response.url):
        page.goto(ADDRESS)
    loaded = page.locator("img.chart").evaluate_all(
        "images => images.filter(image => image.complete && image.naturalWidth).map(image => image.classList[1])"
    )
    assert set(loaded) == {f"only-{scheme}"}


def test_paper_has_the_charts_for_light_pages(new_page: NewPage) -> None:
    page = new_page(color_scheme="dark")
    page.goto(ADDRESS)
    page.emulate_media(media="print")
    assert shown(page) == {"only-light"}


def test_a_chart_can_be_read_on_a_phone(new_page: NewPage) -> None:
    page = new_page(width=375)
    page.goto(ADDRESS)
    sizes = page.evaluate(SIZES)
    assert len(sizes) > 10
    assert min(sizes) >= 11


def test_a_table_is_sorted_up_then_down_then_as_it_was(page: Page) -> None:
    page.goto(ADDRESS)
    table = page.locator("table.sortable").first
    names, cells = table.locator("tbody .stub"), table.locator("tbody td:nth-child(2) > p:first-child")
    head = table.locator("thead th").nth(1)
    first = names.all_inner_texts()
    orders = []
    for order in ("ascending", "descending"):
        head.get_by_role("button").press("Enter")
        expect(head).to_have_attribute("aria-sort", order)
        texts = cells.all_inner_texts()
        values = [float(text.replace(",", "")) for text in texts if text[0].isdigit()]
        assert values == sorted(values, reverse=order == "descending")
        assert all(not text[0].isdigit() for text in texts[len(values) :])
        orders.append(values)
    assert orders[0] == orders[1][::-1]
    head.get_by_role("button").press("Enter")
    assert names.all_inner_texts() == first


def test_a_row_that_is_linked_to_is_marked(page: Page) -> None:
    page.goto(ADDRESS)
    link = page.locator("table.sortable .stub a").first
    link.click()
    row = page.locator("tr:target")
    expect(row).to_have_count(1)
    plain = page.locator("table.sortable tbody tr:not(:target) td").first
    colours = [
        cell.evaluate("cell => getComputedStyle(cell).backgroundColor") for cell in (row.locator("td").first, plain)
    ]
    assert colours[0] != colours[1]

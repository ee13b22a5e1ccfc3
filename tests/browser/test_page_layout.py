"""The layout: wide tables scroll in their own box, and colours mean one client everywhere."""

import tomllib

import pytest
from playwright.sync_api import Page, expect

from tests.browser.built import ROOT
from tests.browser.opening import NewPage


def test_a_wide_table_scrolls_with_its_first_column_in_place(new_page: NewPage) -> None:
    page = new_page(width=320)
    page.goto("compare/features.html")
    box = page.locator(".table-wrapper.comparison")
    first, last = page.locator("tbody .stub").first, page.locator("tbody td").nth(4)
    expect(box).to_have_attribute("tabindex", "0")
    box.focus()
    before = first.bounding_box()
    for _ in range(20):
        page.keyboard.press("ArrowRight")
    expect(last).to_be_in_viewport()
    assert first.bounding_box() == before


def test_a_table_that_fits_keeps_its_head_in_view(new_page: NewPage) -> None:
    page = new_page(width=1440, height=500)
    page.goto("compare/response.html")
    expect(page.locator(".table-wrapper.comparison")).not_to_have_attribute("tabindex", "0")
    page.locator("tbody tr").last.scroll_into_view_if_needed()
    expect(page.locator("thead th").nth(1)).to_be_in_viewport(ratio=1)


def test_support_is_told_by_symbol_text_and_colour(page: Page) -> None:
    page.goto("compare/features.html")
    marks = page.locator(".comparison .mark").evaluate_all(
        """marks => marks.map(mark =>
            [mark.classList[1], mark.textContent, mark.ariaLabel, getComputedStyle(mark).color])"""
    )
    kinds = {kind for kind, *_ in marks}
    symbols = {"yes": "✓", "partly": "◐", "no": "✗"}
    assert kinds <= set(symbols)
    for kind, text, label, _ in marks:
        assert text == symbols[kind]
        assert label
    assert len({colour for *_, colour in marks}) == len(kinds) > 1


@pytest.mark.parametrize(
    ("theme", "scheme"),
    [
        ("auto", "dark"),
        pytest.param("auto", "light", marks=pytest.mark.thorough),
        pytest.param("light", "dark", marks=pytest.mark.thorough),
        pytest.param("dark", "light", marks=pytest.mark.thorough),
    ],
)
def test_a_client_has_one_colour(new_page: NewPage, theme: str, scheme: str) -> None:
    page = new_page(color_scheme=scheme)
    clients = tomllib.loads((ROOT / "conf" / "clients.toml").read_text(encoding="utf-8"))
    page.goto("index.html")
    page.evaluate("theme => localStorage.setItem('theme', theme)", theme)
    dark = "dark" in (theme, scheme) and theme != "light"
    page.goto("compare/features.html")
    for name, client in clients.items():
        red, green, blue = bytes.fromhex(client["colour"][dark].removeprefix("#"))
        expect(page.locator(f"thead .client-{name}")).to_have_css("color", f"rgb({red}, {green}, {blue})")
        page.goto("index.html")
        expect(page.locator(f"article a[href='clients/{name}.html']").first).to_have_css(
            "color", f"rgb({red}, {green}, {blue})"
        )
        page.goto(f"compare/features.html?client={name}")
        expect(page.locator("[role=tab][aria-selected=true]").first).to_have_css(
            "color", f"rgb({red}, {green}, {blue})"
        )


def test_the_front_page_answers_in_one_screen(new_page: NewPage) -> None:
    clients = ("requests", "httpx", "aiohttp", "httpx2", "niquests")
    for width, height, seen in ((1280, 800, clients), (375, 812, clients[:2])):  # a phone shows where the list begins
        page = new_page(width=width, height=height)
        page.goto("index.html")
        for client in seen:
            expect(page.locator(f"article a[href='clients/{client}.html']").first).to_be_in_viewport(ratio=1)
        expect(page.locator("article a[href='choose.html']").first).to_be_in_viewport(ratio=1)


def test_each_no_of_the_matrix_says_why(page: Page) -> None:
    page.goto("index.html")
    cells = page.locator("table.matrix td:has(.mark.no, .mark.partly)")
    expect(cells).not_to_have_count(0)
    expect(cells.locator(".words")).to_have_count(cells.count())


def test_the_control_of_colours_says_what_it_is_and_what_it_turns_to(page: Page) -> None:
    page.goto("running.html")
    control = page.get_by_role("button", name="Press for").locator("visible=true")
    for name, word in [
        ("Auto: light or dark as your system is. Press for dark.", "Auto"),
        ("Dark. Press for light.", "Dark"),
        ("Light. Press for auto.", "Light"),
    ]:
        expect(control).to_have_accessible_name(name)
        expect(control).to_have_attribute("title", name)
        assert word in control.evaluate("control => getComputedStyle(control, '::after').content")
        control.click()


def test_the_list_of_pages_begins_where_the_reader_is(page: Page) -> None:
    page.goto("compare/tls.html")
    expect(page.locator(".sidebar-tree .current-page a")).to_be_in_viewport(ratio=1)
    assert page.evaluate("scrollY") == 0

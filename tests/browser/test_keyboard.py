"""Keyboards: everything can be reached, seen and left. What each page must keep is asked by page_faults.py."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.opening import NewPage, check
from tests.browser.page_faults import DRAWERS


@pytest.mark.parametrize(("drawer", "box"), DRAWERS.items())
def test_a_drawer_works_by_keyboard(new_page: NewPage, drawer: str, box: str) -> None:
    page = new_page(width=375)
    page.goto("running.html")
    toggle, contents = page.locator(f"#{drawer}"), page.locator(box)
    for key in ("Space", "Enter"):
        expect(contents).to_be_hidden()
        toggle.press(key)
        expect(contents).to_be_visible()
        expect(contents.locator("a:visible").first).to_be_focused()
        page.keyboard.press("Escape")
        expect(contents).to_be_hidden()
        expect(toggle).to_be_focused()
    toggle.press("Space")
    page.keyboard.press("Shift+Tab")
    expect(contents).to_be_hidden()


def test_a_group_of_pages_opens_by_keyboard(page: Page) -> None:
    page.goto("guides/json_body.html")
    tree = page.get_by_role("navigation", name="Pages")
    expect(tree.get_by_role("link", name="Send JSON")).to_have_attribute("href", "#")
    box = tree.get_by_role("switch", name="Read responses")
    inside = tree.get_by_role("link", name="The response object")
    expect(inside).to_be_hidden()
    tree.get_by_role("link", name="Read responses").focus()
    page.keyboard.press("Tab")
    expect(box).to_be_focused()
    for key in ("Enter", "Space"):
        page.keyboard.press(key)
        expect(inside).to_be_visible()
        page.keyboard.press(key)
        expect(inside).to_be_hidden()


def test_without_javascript_all_groups_are_open(new_page: NewPage) -> None:
    page = new_page(java_script_enabled=False)
    page.goto("index.html")
    links = page.get_by_role("navigation", name="Pages").locator("a")
    assert links.count() > 100
    assert all(link.is_visible() for link in links.all())


@pytest.mark.parametrize(
    ("address", "width"),
    [
        ("guides/first_request.html", 1280),
        ("compare/features.html", 375),
        *(
            pytest.param(address, width, marks=pytest.mark.thorough)
            for address in ("index.html", "choose.html", "clients/httpx.html", "performance/index.html")
            for width in (1280, 375)
        ),
        pytest.param("guides/first_request.html", 375, marks=pytest.mark.thorough),
        pytest.param("compare/features.html", 1280, marks=pytest.mark.thorough),
    ],
)
def test_the_focus_is_seen_wherever_it_is(new_page: NewPage, address: str, width: int) -> None:
    page = new_page(width=width, reduced_motion="reduce")
    page.goto(address)
    page.evaluate(check("marked"))
    stops = list(walk(page, lambda: page.evaluate(check("outline"))))
    assert len(stops) > 10
    assert [element for element, seen in stops if not seen] == []


def test_the_first_stop_skips_to_the_content(page: Page) -> None:
    page.goto("guides/first_request.html")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to content")).to_be_focused()
    expect(page.get_by_role("link", name="Skip to content")).to_be_in_viewport()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('article') !== null")


def walk(page: Page, look: Callable[[], object]) -> list[list[object]]:
    """Press Tab until the focus leaves the page; give what `look` sees at each stop."""
    stops: list[list[object]] = []
    for _ in range(300):
        page.keyboard.press("Tab")
        stop = look()
        if stop is None:
            return stops
        assert isinstance(stop, list)
        stops.append(stop)
    pytest.fail(f"the focus does not leave the page after {len(stops)} stops")

"""The base address on guides: changed by the reader, put into the programs alone, remembered, and taken back."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from server.running import PORT
from tests.browser.opening import NewPage, check, late, shifts

GUIDE = "guides/json_body.html"
OTHER = "guides/form_body.html"
OWN = f"http://127.0.0.1:{PORT}"
MINE = "https://httpbin.example.org:8443/tools"
NO_ADDRESSES = [
    "",
    "httpbin.org",
    "localhost:8000",
    "ftp://httpbin.org",
    "https://",
    "https://user:secret@httpbin.org",
    "https://httpbin.org/?q=1",
    "https://httpbin.org/#top",
    'https://httpbin.org/"+evil()+"',
    "https://httpbin.org:99999",
    "javascript:alert(1)",
]
PERMISSIONS = ["clipboard-read", "clipboard-write"]
TEXTS = """() => [...document.querySelectorAll(".program pre, .output pre, [data-base]")]
    .map(place => place.textContent)"""
# Where everything in the text stands; what is inside a program may grow sideways, in its own box.
BOXES = """() => [...document.querySelectorAll("article *, .toc-drawer")]
    .filter(element => !element.closest("pre, summary > code") && element.checkVisibility())
    .map(element => element.getBoundingClientRect()).map(({ x, y, width, height }) => [x, y, width, height].join())"""


def programs(page: Page) -> list[str]:
    """Give the text of every program on the page that works with any httpbin."""
    return page.locator(".any-httpbin pre").all_text_contents()


def opened(page: Page, address: str = GUIDE) -> Locator:
    """Open a guide and its control; give the field."""
    page.goto(address)
    page.locator(".base-address > summary").click()
    return page.get_by_label("Base address in the programs")


def chosen(page: Page, base: str) -> None:
    """Give a base address on a guide."""
    field = opened(page)
    field.fill(base)
    field.press("Enter")


def test_it_is_shown_and_copied_in_every_program(new_page: NewPage) -> None:
    page = new_page(permissions=PERMISSIONS)
    page.goto(GUIDE)
    before = programs(page)
    assert OWN in before[0]
    chosen(page, f"  {MINE}/ ")
    expect(page.get_by_role("status")).to_have_text(f"The programs now name {MINE}.")
    expect(page.locator(".base-address > summary")).to_have_text(f"Base address: {MINE}")
    assert programs(page) == [program.replace(OWN, MINE) for program in before]
    page.locator(".any-httpbin button.copybtn").first.click()
    assert page.evaluate("navigator.clipboard.readText()") == before[0].replace(OWN, MINE).removesuffix("\n")


def test_all_else_stays(page: Page) -> None:
    downloads = "[...document.querySelectorAll('a[download]')].map(link => link.href)"
    for address in ("guides/json_body.html", "guides/redirects.html", "guides/error_handling.html"):
        page.goto(address)
        before, links = page.evaluate(TEXTS), page.evaluate(downloads)
        page.evaluate("base => localStorage.setItem('base', base)", MINE)
        page.reload()
        changed = [(old, new) for old, new in zip(before, page.evaluate(TEXTS), strict=True) if old != new]
        assert changed
        for old, new in changed:
            assert new == re.sub(rf"{re.escape(OWN)}(?!\d)", MINE, old)
        needing = page.locator(".program:not(.any-httpbin) pre").all_text_contents()
        outputs = page.locator(".output pre").all_text_contents()
        assert MINE not in "".join([*outputs, *needing])
        assert page.evaluate(downloads) == links
        page.evaluate("localStorage.removeItem('base')")


def test_it_is_remembered_and_can_be_reset(page: Page) -> None:
    page.goto(OTHER)
    before = programs(page)
    chosen(page, MINE)
    page.goto(OTHER)
    assert programs(page) == [program.replace(OWN, MINE) for program in before]
    field = opened(page, OTHER)
    expect(field).to_have_value(MINE)
    page.get_by_role("button", name="Reset").click()
    expect(page.get_by_role("status")).to_have_text("The programs name the playground again.")
    expect(field).to_have_value("")
    assert programs(page) == before
    page.reload()
    assert programs(page) == before
    assert page.evaluate("localStorage.getItem('base')") is None


def test_what_is_no_address_is_refused(page: Page) -> None:
    for typed in NO_ADDRESSES:
        field = opened(page)
        before = programs(page)
        field.fill(typed)
        field.press("Enter")
        expect(field).to_have_attribute("aria-invalid", "true")
        expect(field).to_be_focused()
        expect(field).to_have_accessible_description(re.compile("write http:// or https://"))
        expect(page.get_by_role("status")).to_contain_text("such as https://httpbin.org")
        assert programs(page) == before, typed
        assert page.evaluate("localStorage.getItem('base')") is None, typed
    field.fill(MINE)
    page.get_by_role("button", name="Use it").click()
    expect(field).not_to_have_attribute("aria-invalid", "true")


def test_a_damaged_memory_is_ignored(page: Page) -> None:
    page.goto(GUIDE)
    before = programs(page)
    page.evaluate("""localStorage.setItem("base", 'https://example.org/"; import os')""")
    page.reload()
    assert programs(page) == before


@pytest.mark.parametrize(
    ("address", "width"),
    [
        ("guides/form_body.html#form-body-aiohttp", 375),
        pytest.param("guides/form_body.html#form-body-aiohttp", 1280, marks=pytest.mark.thorough),
        pytest.param(GUIDE, 375, marks=pytest.mark.thorough),
        pytest.param(GUIDE, 1280, marks=pytest.mark.thorough),
    ],
)
def test_a_remembered_address_moves_nothing(new_page: NewPage, address: str, width: int) -> None:
    page = new_page(width=width)
    page.add_init_script(check("shifts"))
    page.goto(address)
    boxes = page.evaluate(BOXES)
    page.evaluate("base => localStorage.setItem('base', base)", f"{MINE}/{'long/' * 20}path")
    page.route("**/base_address.js*", late)
    page.reload()
    assert programs(page)[0].count("/long/") >= 1
    assert shifts(page) == []
    assert page.evaluate(BOXES) == boxes


def test_a_longer_program_can_be_scrolled_by_keyboard(page: Page) -> None:
    chosen(page, f"https://{'a' * 60}.example.org/{'b' * 200}")
    expect(page.locator("#json-body-requests .program pre")).to_have_attribute("tabindex", "0")
    page.get_by_role("button", name="Reset").click()
    expect(page.locator("#json-body-requests .program pre")).not_to_have_attribute("tabindex", "0")


def test_it_works_where_storage_is_blocked(page: Page, site: str) -> None:
    problems: list[str] = []
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.set_content(f'<iframe sandbox="allow-scripts allow-forms" src="{site}{GUIDE}" width=1200 height=800></iframe>')
    frame = page.frame_locator("iframe")
    frame.locator(".base-address > summary").click()
    frame.get_by_label("Base address in the programs").fill(MINE)
    frame.get_by_role("button", name="Use it").click()
    expect(frame.locator(".program pre").first).to_contain_text(MINE)
    assert problems == []


def test_without_javascript_there_is_no_control(new_page: NewPage) -> None:
    page = new_page(java_script_enabled=False)
    page.goto(GUIDE)
    expect(page.locator(".base-address")).to_be_hidden()
    assert OWN in programs(page)[0]


def test_pages_whose_programs_need_the_playground_have_no_control(page: Page) -> None:
    for address in ("guides/unix_socket.html", "guides/retries.html", "index.html", "compare/features.html"):
        page.goto(address)
        expect(page.locator(".base-address")).to_have_count(0)

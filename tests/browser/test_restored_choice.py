"""A choice that is remembered, or that the address holds, is shown before the first paint: it moves nothing."""

import itertools

import pytest
from playwright.sync_api import Page, expect

from tests.browser.opening import NewPage, check, late, shifts

ADDRESSES = [
    "guides/first_request.html",
    "guides/error_handling.html#error-handling-httpx-async",
    "compare/response.html",
    "compare/response.html#response-url",
    "compare/response.html#response-url-niquests",
]
CLIENTS = ["aiohttp", "httpx_async", "niquests"]
QUICK = {("guides/first_request.html", "aiohttp"), ("compare/response.html#response-url-niquests", "niquests")}


@pytest.mark.parametrize(
    ("address", "client"),
    [
        pytest.param(*both, marks=() if both in QUICK else pytest.mark.thorough)
        for both in itertools.product(ADDRESSES, CLIENTS)
    ],
)
def test_a_restored_choice_moves_nothing(new_page: NewPage, client: str, address: str) -> None:
    page = new_page()
    page.goto(f"search.html?client={client}")
    page.add_init_script(check("shifts"))
    page.route("**/tabs.js*", late)
    page.goto(address)
    assert shifts(page) == []


def test_a_shared_choice_moves_nothing(page: Page) -> None:
    page.add_init_script(check("shifts"))
    page.route("**/choose.js*", late)
    page.goto("choose.html?needs=async,websocket")
    expect(page.locator(".choice .excluded").first).to_be_visible()
    assert shifts(page) == []


def test_clients_that_are_not_compared_stay_away(page: Page) -> None:
    page.goto("compare/features.html")
    page.get_by_role("checkbox", name="httpx2").uncheck()
    column = page.locator("table.comparison thead .client-httpx2")
    expect(column).to_be_hidden()
    page.add_init_script(check("shifts"))
    page.route("**/tables.js*", late)
    page.goto("compare/timeouts.html")
    expect(page.get_by_role("checkbox", name="httpx2")).not_to_be_checked()
    expect(column).to_be_hidden()
    assert shifts(page) == []
    page.get_by_role("checkbox", name="httpx2").check()
    expect(column).to_be_visible()


def test_my_client_is_the_tab_that_pages_open_on(page: Page) -> None:
    page.goto("guides/index.html")
    page.get_by_role("radio", name="aiohttp").check()
    page.goto("guides/json_body.html")
    expect(page.get_by_role("tab", name="aiohttp").first).to_have_attribute("aria-selected", "true")
    page.get_by_role("tab", name="httpx async").first.click()
    page.goto("guides/index.html")
    expect(page.get_by_role("radio", name="httpx async")).to_be_checked()


def test_a_successor_can_be_my_client(page: Page) -> None:
    page.goto("guides/index.html")
    page.get_by_role("radio", name="httpx2").check()
    page.goto("guides/multipart_upload.html")
    expect(page.get_by_role("tab", name="httpx", exact=True).first).to_have_attribute("aria-selected", "true")
    expect(page.get_by_role("tabpanel").first).to_contain_text("import httpx2 as httpx")
    page.goto("guides/retries.html")  # which has a tab for it
    expect(page.get_by_role("tab", name="httpx2").first).to_have_attribute("aria-selected", "true")
    page.goto("guides/index.html")
    expect(page.get_by_role("radio", name="httpx2")).to_be_checked()


@pytest.mark.parametrize(("name", "tab"), [("aiohttp", "aiohttp"), ("niquests", "requests")])
def test_the_page_of_a_client_shows_that_client(page: Page, name: str, tab: str) -> None:
    page.goto("search.html?client=httpx_async")
    page.goto(f"clients/{name}.html")
    expect(page.get_by_role("tab", name=tab, exact=True)).to_have_attribute("aria-selected", "true")
    page.goto("guides/json_body.html")
    expect(page.get_by_role("tab", name="httpx async").first).to_have_attribute("aria-selected", "true")


def test_a_page_opens_on_a_program(page: Page) -> None:
    page.goto("guides/websocket.html")
    panel = page.get_by_role("tabpanel").first
    expect(panel.locator(".program")).to_be_visible()

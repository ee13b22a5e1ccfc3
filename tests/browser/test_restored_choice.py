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

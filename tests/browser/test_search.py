"""The search finds names: those of the clients' interfaces lead to the programs that show them."""

import re

import pytest
from playwright.sync_api import Page, expect

LINKS = "#search-results li a"


def results(page: Page, query: str) -> list[str]:
    """Search, and give the addresses of the results, best first."""
    page.goto(f"search.html?q={query}")
    expect(page.locator("#search-results")).to_contain_text(re.compile("Search finished|did not match"))
    return [str(link.get_attribute("href")).split("?")[0] for link in page.locator(LINKS).all()]


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        ("ClientTimeout", "guides/timeouts.html#timeouts-aiohttp"),
        ("raise_for_status()", "guides/error_handling.html#error-handling-requests"),
        ("PoolTimeout", "compare/timeouts.html"),
        *(
            pytest.param(*both, marks=pytest.mark.thorough)
            for both in [
                ("aiohttp.ClientTimeout", "guides/timeouts.html#timeouts-aiohttp"),
                ("clienttimeout", "guides/timeouts.html#timeouts-aiohttp"),
                ("raise_for_status", "guides/error_handling.html#error-handling-requests"),
                ("iter_content", "guides/streaming_download.html#streaming-download-requests"),
                ("HTTPDigestAuth", "guides/digest_auth.html#digest-auth-requests"),
                ("ASGITransport", "guides/in_process_app.html#in-process-app-httpx-async"),
                ("FormData", "guides/multipart_upload.html#multipart-upload-aiohttp"),
            ]
        ),
    ],
)
def test_a_name_is_found(page: Page, query: str, wanted: str) -> None:
    found = results(page, query)
    assert wanted in found[:10]


def test_a_page_about_a_name_comes_before_those_that_use_it(page: Page) -> None:
    found = results(page, "raise_for_status")
    assert found.index("guides/error_handling.html#error-handling-requests") < found.index(
        "guides/bounded_concurrency.html"
    )


def test_a_result_says_for_which_client(page: Page) -> None:
    results(page, "ClientTimeout")
    expect(page.locator("#search-results li").first).to_contain_text("aiohttp.ClientTimeout")
    expect(page.locator("#search-results li").first).to_contain_text("aiohttp, in")


def test_a_result_opens_the_program(page: Page) -> None:
    results(page, "ClientTimeout")
    page.locator(f"{LINKS}[href^='guides/timeouts.html']").first.click()
    expect(page.locator("#timeouts-aiohttp")).to_be_visible()
    expect(page.locator("#timeouts-requests")).to_be_hidden()


def test_what_is_not_there_is_said(page: Page) -> None:
    assert results(page, "nosuchname_anywhere") == []
    expect(page.locator("#search-results")).to_contain_text("did not match any documents")

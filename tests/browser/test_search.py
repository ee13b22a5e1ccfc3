"""The search finds names, which lead to the programs that show them, and guides by the words that people use."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.built import Built
from tests.browser.conftest import PATIENCE

LINKS = "#search-results li a"
SEARCHES = tomllib.loads((Path(__file__).parent / "searches.toml").read_text(encoding="utf-8"))
QUESTIONS = SEARCHES.pop("questions")
FIRST = SEARCHES.pop("first")
QUICK = (
    "upload",
    "multipart_upload",
    "text_and_encoding",
    "timeouts",
    "tls_verification",
    "httpx retry on status code",
)


@pytest.fixture(scope="module")
def page(browser: Browser, site: str) -> Iterator[Page]:
    """One page for all searches: it keeps the index, as a reader's browser does."""
    with browser.new_context(base_url=site) as context:
        context.set_default_timeout(PATIENCE)
        yield context.new_page()


def results(page: Page, query: str) -> list[str]:
    """Search, and give the addresses of the results, best first."""
    page.goto(f"search.html?q={quote(query)}")
    expect(page.locator("#search-results")).to_contain_text(re.compile("Search finished|did not match"))
    return [str(link.get_attribute("href")).split("?")[0] for link in page.locator(LINKS).all()]


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        ("ClientTimeout", "guides/timeouts.html#timeouts-aiohttp"),
        ("raise_for_status()", "guides/error_handling.html"),
        ("PoolTimeout", "guides/timeouts.html"),
        *(
            pytest.param(*both, marks=pytest.mark.thorough)
            for both in [
                ("aiohttp.ClientTimeout", "guides/timeouts.html#timeouts-aiohttp"),
                ("clienttimeout", "guides/timeouts.html#timeouts-aiohttp"),
                ("raise_for_status", "guides/error_handling.html"),
                ("iter_content", "guides/streaming_download.html#streaming-download-requests"),
                ("HTTPDigestAuth", "guides/digest_auth.html#digest-auth-requests"),
                ("ASGITransport", "guides/in_process_app.html#in-process-app-httpx-async"),
                ("FormData", "guides/multipart_upload.html#upload-files-and-fields-aiohttp"),
            ]
        ),
    ],
)
def test_a_name_is_found(page: Page, query: str, wanted: str) -> None:
    found = results(page, query)
    assert wanted in found[:10]


def test_a_page_about_a_name_comes_before_those_that_use_it(page: Page) -> None:
    found = results(page, "raise_for_status")
    assert found.index("guides/error_handling.html") < found.index("guides/bounded_concurrency.html")


@pytest.mark.parametrize(
    "guide", [pytest.param(name, marks=() if name in QUICK else pytest.mark.thorough) for name in SEARCHES]
)
def test_a_guide_is_found_by_the_words_that_people_use(page: Page, guide: str) -> None:
    found = {query: results(page, query)[:3] for query in SEARCHES[guide]}
    assert len(found) >= 5
    assert {query: first for query, first in found.items() if not leads_to(f"guides/{guide}.html", first)} == {}


@pytest.mark.parametrize(
    "word", [pytest.param(word, marks=() if word in QUICK else pytest.mark.thorough) for word in FIRST]
)
def test_one_word_leads_to_the_guide_that_is_named_after_it(page: Page, word: str) -> None:
    assert results(page, word)[0] == FIRST[word]


def leads_to(page: str, addresses: list[str]) -> bool:
    return page in {address.partition("#")[0] for address in addresses}


def test_each_guide_has_its_searches(built_site: Built) -> None:
    shown = {page for page in built_site.guides if built_site.parsed[page].cssselect("article .program")}
    assert {f"guides/{name}.html" for name in SEARCHES} == shown


@pytest.mark.parametrize(
    "message",
    [
        "Event loop is closed",
        pytest.param("Session is closed", marks=pytest.mark.thorough),
        pytest.param("Max retries exceeded", marks=pytest.mark.thorough),
        pytest.param("Connection refused", marks=pytest.mark.thorough),
        pytest.param("Connection reset by peer", marks=pytest.mark.thorough),
        pytest.param("MissingSchema", marks=pytest.mark.thorough),
        pytest.param("Name or service not known", marks=pytest.mark.thorough),
    ],
)
def test_a_message_is_found_among_the_errors(page: Page, message: str) -> None:
    assert leads_to("errors.html", results(page, message)[:3])


def test_what_a_table_cuts_from_a_message_is_found(page: Page) -> None:
    for name in ("HTTPConnectionPool", "NewConnectionError"):
        assert leads_to("compare/exceptions.html", results(page, name)), name


@pytest.mark.parametrize("query", ["which client", "requests vs httpx vs aiohttp"])
def test_the_choice_is_found_by_its_question(page: Page, query: str) -> None:
    assert leads_to("choose.html", results(page, query)[:3])


@pytest.mark.parametrize(
    ("message", "section"),
    [
        (
            "requests.exceptions.ConnectionError: ('Connection aborted.', ConnectionResetError(104, "
            "'Connection reset by peer'))",
            "errors.html#connection-reset-by-peer",
        ),
        ("aiohttp.client_exceptions.ServerDisconnectedError: Server disconnected", "errors.html#server-disconnected"),
        (
            "httpx.ConnectError: [SSL: UNSAFE_LEGACY_RENEGOTIATION_DISABLED] unsafe legacy renegotiation disabled",
            "errors.html#unsafe-legacy-renegotiation-disabled",
        ),
        (
            "AttributeError: partially initialized module 'requests' has no attribute 'get' (most likely due to a "
            "circular import)",
            "errors.html#module-requests-has-no-attribute-get",
        ),
        ('error: Library stubs not installed for "requests"  [import-untyped]', "guides/typed_models.html"),
        ("TypeError: Retry.__init__() got an unexpected keyword argument 'method_whitelist'", "guides/retries.html"),
    ],
)
def test_a_whole_message_leads_to_where_it_is_explained(page: Page, message: str, section: str) -> None:
    assert results(page, message)[0] == section


@pytest.mark.parametrize(
    "query", [pytest.param(query, marks=() if query in QUICK else pytest.mark.thorough) for query in QUESTIONS]
)
def test_a_question_finds_its_guide_though_no_page_has_all_its_words(page: Page, query: str) -> None:
    assert leads_to(QUESTIONS[query], results(page, query)[:3])


def test_a_result_says_for_which_client(page: Page) -> None:
    results(page, "ClientTimeout")
    first = page.locator("#search-results li").filter(has_text="aiohttp.ClientTimeout").first
    expect(first).to_contain_text("aiohttp, in")


def test_a_result_opens_the_program(page: Page) -> None:
    results(page, "ClientTimeout")
    page.locator(f"{LINKS}[href*='guides/timeouts.html'][href$='#timeouts-aiohttp']").first.click()
    expect(page.locator("#timeouts-aiohttp")).to_be_visible()
    expect(page.locator("#timeouts-requests")).to_be_hidden()


def test_what_is_not_there_is_said(page: Page) -> None:
    assert results(page, "nosuchname_anywhere") == []
    expect(page.locator("#search-results")).to_contain_text("did not match any documents")

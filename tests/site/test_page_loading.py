"""Loading a page: nothing from outside, nothing on the console, nothing that moves or overflows, and little to load."""

import functools
import gzip
import time
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, Request, Response, Route, expect

from tests.site.reading import SHIFTS, NewPage, shifts

# Bytes, compressed, of a page with everything that it loads.
GUIDE_LIMIT = 60 * 1024
PAGE_LIMIT = 96 * 1024  # of a table with all its proofs, or the search with its index
# What reaches beyond the window and is in no box that scrolls: Furo hides the window's own overflow.
OVERFLOW = """() => {
    const boxed = element => element.closest("pre, .table-wrapper, .sidebar-drawer, .toc-drawer, .visually-hidden");
    document.querySelectorAll("details").forEach(details => details.open = true);
    document.querySelectorAll("[role=tabpanel]").forEach(panel => panel.hidden = false);
    return [...document.body.querySelectorAll("*")].filter(element =>
        element.getBoundingClientRect().right > innerWidth + 0.5 && element.checkVisibility()
        && !boxed(element.parentElement) && !element.matches(".sidebar-drawer, .toc-drawer")
        && getComputedStyle(element).position !== "fixed"
    ).map(element => element.outerHTML.slice(0, 120));
}"""


@dataclass
class Visit:
    """What was seen while a page was loaded."""

    requests: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    console: list[str] = field(default_factory=list)
    shifts: list[object] = field(default_factory=list)
    overflow: list[str] = field(default_factory=list)


@pytest.fixture(scope="module")
def visits(browser: Browser, site: str, pages: list[str], sample: list[str]) -> dict[tuple[str, int], Visit]:
    """Every page, loaded on a wide screen, and a sample on a narrow one; overflow is looked for at 320 pixels too."""
    found = {}
    for width, addresses in ((1280, pages), (375, sample)):
        context = browser.new_context(base_url=site, viewport={"width": width, "height": 900})
        context.add_init_script(SHIFTS)
        for address in addresses:
            page = context.new_page()
            found[address, width] = visited(page, address)
            page.close()
        context.close()
    return found


def visited(page: Page, address: str) -> Visit:
    """Load a page and give what was seen."""
    visit = Visit()

    def request(seen: Request) -> None:
        visit.requests.append(seen.url)

    def response(seen: Response) -> None:
        if seen.status >= 400:
            visit.failed.append(f"{seen.status} {seen.url}")

    page.on("request", request)
    page.on("response", response)
    page.on("console", lambda message: visit.console.append(message.text))
    page.on("pageerror", lambda error: visit.console.append(str(error)))
    page.goto(address)
    visit.shifts = shifts(page)
    visit.overflow = page.evaluate(OVERFLOW)
    page.set_viewport_size({"width": 320, "height": 900})
    visit.overflow += page.evaluate(OVERFLOW)
    return visit


def test_nothing_comes_from_outside(visits: dict[tuple[str, int], Visit], site: str) -> None:
    requests = {(*where, url) for where, visit in visits.items() for url in visit.requests}
    assert len(requests) > len(visits)
    assert [request for request in requests if not request[-1].startswith((site, "data:"))] == []


def test_everything_is_there(visits: dict[tuple[str, int], Visit]) -> None:
    assert {where: visit.failed for where, visit in visits.items() if visit.failed} == {}


def test_the_console_stays_empty(visits: dict[tuple[str, int], Visit]) -> None:
    assert {where: visit.console for where, visit in visits.items() if visit.console} == {}


def test_a_search_is_silent(page: Page) -> None:
    messages: list[str] = []
    page.on("console", lambda message: messages.append(message.text))
    page.on("pageerror", lambda error: messages.append(str(error)))
    page.goto("search.html?q=timeout")
    expect(page.locator("#search-results li a").first).to_be_visible()
    assert messages == []


def test_nothing_moves(visits: dict[tuple[str, int], Visit]) -> None:
    assert {where: visit.shifts for where, visit in visits.items() if visit.shifts} == {}


@pytest.mark.parametrize(
    "address",
    ["compare/cookies.html", "compare/post.html", "running.html", "guides/cookies.html", "performance/index.html"],
)
def test_nothing_moves_while_a_page_arrives(page: Page, slow_site: str, address: str) -> None:
    page.add_init_script(SHIFTS)
    page.goto(slow_site + address)
    assert shifts(page) == []


def test_a_shared_choice_moves_nothing(page: Page) -> None:
    page.add_init_script(SHIFTS)
    page.route("**/choose.js*", late)
    page.goto("choose.html?needs=async,websocket")
    expect(page.locator(".choice .excluded")).to_have_count(4)
    assert shifts(page) == []


def test_nothing_overflows(visits: dict[tuple[str, int], Visit]) -> None:
    assert {where: visit.overflow for where, visit in visits.items() if visit.overflow} == {}


def test_a_page_weighs_little(
    visits: dict[tuple[str, int], Visit], folder: Path, pages: list[str], guides: list[str]
) -> None:
    weigh = functools.cache(lambda path: len(gzip.compress(path.read_bytes())))
    weights = {}
    for page in pages:
        loaded = {folder / urlsplit(url).path.lstrip("/") for url in visits[page, 1280].requests if "data:" not in url}
        assert {path.suffix for path in loaded} >= {".html", ".css", ".js"}
        weights[page] = {path.name: weigh(path) for path in loaded}
    heaviest = max(weights, key=lambda page: sum(weights[page].values()))
    print(f"the heaviest page is {heaviest}: {sum(weights[heaviest].values())} bytes compressed, {weights[heaviest]}")
    limits = {page: GUIDE_LIMIT if page in guides else PAGE_LIMIT for page in pages}
    assert {page: parts for page, parts in weights.items() if sum(parts.values()) > limits[page]} == {}


@pytest.mark.parametrize(
    "address",
    [
        "guides/first_request.html",
        "guides/error_handling.html#error-handling-httpx-async",
        "compare/response.html",
        "compare/response.html#response-url",
        "compare/response.html#response-url-niquests",
    ],
)
@pytest.mark.parametrize("client", ["aiohttp", "httpx_async", "niquests"])
def test_a_restored_choice_moves_nothing(new_page: NewPage, client: str, address: str) -> None:
    page = new_page()
    page.goto(f"search.html?client={client}")
    page.add_init_script(SHIFTS)
    page.route("**/tabs.js*", late)
    page.goto(address)
    assert shifts(page) == []


def late(route: Route) -> None:
    """Let the page be painted before its tabs work, as on a slow line."""
    time.sleep(0.3)
    route.continue_()

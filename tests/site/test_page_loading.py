"""Loading a page: nothing from outside, nothing on the console, nothing that moves, and little to load."""

import gzip
import time
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, Request, Response, Route

from tests.site.reading import NewPage

GUIDE_LIMIT = 60 * 1024
# Sums what moved without the reader's doing: https://wicg.github.io/layout-instability/
SHIFTS = """
window.shifts = [];
new PerformanceObserver(list => list.getEntries().forEach(entry => entry.hadRecentInput || shifts.push(
    [entry.value, ...entry.sources.map(source => (source.node?.parentElement?.outerHTML ?? "").slice(0, 100))]
))).observe({ type: "layout-shift", buffered: true });
"""


def test_pages_are_silent_and_load_nothing_from_outside(page: Page, site: str, pages: list[str]) -> None:
    problems: list[str] = []
    page.on("console", lambda message: problems.append(f"{page.url}: console: {message.text}"))
    page.on("pageerror", lambda error: problems.append(f"{page.url}: {error}"))

    def note_request(request: Request) -> None:
        if not request.url.startswith((site, "data:")):
            problems.append(f"{page.url}: outside: {request.url}")

    def note_response(response: Response) -> None:
        if response.status >= 400:
            problems.append(f"{page.url}: {response.status} {response.url}")

    page.on("request", note_request)
    page.on("response", note_response)
    for address in pages:
        page.goto(address)
    page.goto("search.html?q=timeout", wait_until="networkidle")
    assert problems == []


def test_a_guide_weighs_little(new_page: NewPage, guides: list[str]) -> None:
    weights = {guide: weight(new_page(), guide) for guide in guides}
    assert weights
    assert {guide: bytes_ for guide, bytes_ in weights.items() if bytes_ > GUIDE_LIMIT} == {}


@pytest.mark.parametrize("width", [1280, 375])
def test_nothing_moves(new_page: NewPage, width: int, pages: list[str]) -> None:
    page = new_page(width=width)
    page.add_init_script(SHIFTS)
    moved = {}
    for address in pages:
        page.goto(address)
        moved[address] = shifts(page)
    assert {address: what for address, what in moved.items() if what} == {}


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
    page.goto(f"index.html?client={client}")
    page.add_init_script(SHIFTS)
    page.route("**/tabs.js*", late)
    page.goto(address)
    assert shifts(page) == []


def weight(page: Page, address: str) -> int:
    """Give how many bytes the page and all that it loads have, each compressed with gzip."""
    responses: list[Response] = []
    page.on("response", lambda response: responses.append(response))
    page.goto(address, wait_until="networkidle")
    bodies = {urlsplit(response.url).path: response.body() for response in responses}
    assert any(path.endswith(".css") for path in bodies)
    return sum(len(gzip.compress(body)) for body in bodies.values())


def late(route: Route) -> None:
    """Let the page be painted before its tabs work, as on a slow line."""
    time.sleep(0.3)
    route.continue_()


def shifts(page: Page) -> list[object]:
    """Give what has moved, once two more frames are painted."""
    moved: list[object] = page.evaluate(
        "new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))))"
        ".then(() => window.shifts)"
    )
    return moved

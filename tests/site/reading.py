"""What the tests of the site share: where the project is, and how they ask for a page."""

import contextlib
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).parents[2]
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
# What moved without the reader's doing, from where to where (https://wicg.github.io/layout-instability/). Text that is
# cut by the end of a packet is not counted where its last word goes to the next line once it is whole, which comes to
# less than 0.001 (0.1 is called good) or moves one line of text alone, 24 pixels at most: what moves a paragraph moves
# an element. Nor is the white space after it, which cannot be seen.
SHIFTS = """
window.shifts = [];
const cut = ({ value, sources }) => sources.length > 0
    && sources.every(({ node, previousRect }) => node?.nodeType === 3
        && (value < 0.001 || previousRect.height < 24 || !node.data.trim()));
const counts = entry => !entry.hadRecentInput && !cut(entry);
new PerformanceObserver(list => list.getEntries().filter(counts).forEach(entry => shifts.push([
    entry.value, ...entry.sources.map(({ node, previousRect, currentRect }) =>
        [node?.outerHTML?.slice(0, 100) ?? node?.data ?? "", JSON.stringify(previousRect), JSON.stringify(currentRect)])
]))).observe({ type: "layout-shift", buffered: true });
"""


@contextlib.contextmanager
def launched() -> Iterator[Browser]:
    """Give a browser, for the thread that asks for it."""
    executable = next(filter(None, map(shutil.which, BROWSERS)), None)
    if executable is None:
        pytest.fail(f"no browser: install Chromium so that one of {', '.join(BROWSERS)} is a command", pytrace=False)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=ARGUMENTS)
        yield browser
        browser.close()


class NewPage(Protocol):
    """Opens a page of its own, with a storage of its own; its addresses start at the site's root."""

    def __call__(self, *, width: int = 1280, height: int = 900, **options: object) -> Page:
        """Give the page. `width` and `height` are pixels; `options` are those of Playwright's `new_context`."""
        ...


def shifts(page: Page) -> list[object]:
    """Give what has moved, once two more frames are painted."""
    moved: list[object] = page.evaluate(
        "new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))))"
        ".then(() => window.shifts)"
    )
    return moved

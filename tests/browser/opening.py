"""How a test opens a page and looks at it: the questions that it asks there are in checks/, a file each."""

import functools
import time
from pathlib import Path
from typing import Protocol

from playwright.sync_api import Page, Route

CHECKS = Path(__file__).parent / "checks"


class NewPage(Protocol):
    """Opens a page of its own, with a storage of its own; its addresses start at the site's root."""

    def __call__(self, *, width: int = 1280, height: int = 900, **options: object) -> Page:
        """Give the page. `width` and `height` are pixels; `options` are those of Playwright's `new_context`."""
        ...


@functools.cache
def check(name: str) -> str:
    """Give the JavaScript of a check."""
    return (CHECKS / f"{name}.js").read_text(encoding="utf-8")


def painted(page: Page) -> None:
    """Wait until two more frames are painted: what a style changes in the first is settled in the second."""
    page.evaluate(
        "new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))))"
    )


def shifts(page: Page) -> list[object]:
    """Give what has moved since `check("shifts")` was added to the page."""
    painted(page)
    moved: list[object] = page.evaluate("window.shifts")
    return moved


def late(route: Route) -> None:
    """Let the page be painted before a script of it runs, as on a slow line."""
    time.sleep(0.3)
    route.continue_()

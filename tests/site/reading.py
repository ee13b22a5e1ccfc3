"""What the tests of the site share: where the project is, and how they ask for a page."""

from pathlib import Path
from typing import Protocol

from playwright.sync_api import Page

ROOT = Path(__file__).parents[2]


class NewPage(Protocol):
    """Opens a page of its own, with a storage of its own; its addresses start at the site's root."""

    def __call__(self, *, width: int = 1280, height: int = 900, **options: object) -> Page:
        """Give the page. `width` and `height` are pixels; `options` are those of Playwright's `new_context`."""
        ...

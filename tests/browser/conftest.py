"""The built site, served on loopback, and a browser to read it with."""

import itertools
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.built import Built, built
from tests.browser.chromium import NoBrowserError, launched
from tests.browser.opening import NewPage
from tests.browser.serving import SlowHandler, served
from tests.conftest import site_folder

WIDTHS = (1280, 375)  # pixels, of a desk and of a phone
PATIENCE = 120_000  # milliseconds: for what is there at last, on a machine that is busy

expect.set_options(timeout=PATIENCE)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Give a test that asks for `any_page` each page, at both widths if it asks for a `width`.

    Quick are the pages that stand for others, at one width or the other in turn; the home page at both.
    """
    wanted = {"any_page": "//body", "any_page_with_programs": "//*[@role='tabpanel']//*[contains(@class, 'program ')]"}
    for name in wanted.keys() & metafunc.fixturenames:
        site = built(site_folder(metafunc.config))
        pages = [page for page in site.pages if site.parsed[page].xpath(wanted[name])]
        quick = {page: WIDTHS[number % 2] for number, page in enumerate(site.sample)}
        thorough = pytest.mark.thorough
        if "width" in metafunc.fixturenames:
            both = itertools.product(pages, WIDTHS)
            marks = {(page, width): quick.get(page) == width or page == "index.html" for page, width in both}
            given = [pytest.param(*at, marks=() if mark else thorough) for at, mark in marks.items()]
            metafunc.parametrize((name, "width"), given)
        else:
            metafunc.parametrize(name, [pytest.param(page, marks=() if page in quick else thorough) for page in pages])


@pytest.fixture(scope="session", autouse=True)
def ctrl_c() -> None:
    """Let programs be interrupted, as in a reader's terminal: a shell's background had it ignored, for children too."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(scope="session")
def built_site(pytestconfig: pytest.Config) -> Built:
    """The built site as files."""
    return built(site_folder(pytestconfig))


@pytest.fixture(scope="session")
def folder(built_site: Built) -> Path:
    """Where the built site is."""
    return built_site.folder


@pytest.fixture(scope="session")
def site(built_site: Built) -> Iterator[str]:
    """The site's address, with a final slash."""
    with served(built_site) as address:
        yield address


@pytest.fixture
def slow_site(built_site: Built) -> Iterator[str]:
    """The address of the same site on a slow line."""
    with served(built_site, SlowHandler) as address:
        yield address


# Not for the session: Playwright keeps an event loop in this thread, and other tests start their own.
@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """A browser, for all tests of the site that this process runs."""
    try:
        with launched() as browser:
            yield browser
    except NoBrowserError as none:
        pytest.fail(str(none), pytrace=False)


@pytest.fixture
def new_page(browser: Browser, site: str) -> Iterator[NewPage]:
    """A function that opens a page of its own, with a storage of its own; paths are from the site's root."""
    contexts: list[BrowserContext] = []

    def opened(*, width: int = 1280, height: int = 900, **options: Any) -> Page:
        context = browser.new_context(base_url=site, viewport={"width": width, "height": height}, **options)
        context.set_default_timeout(PATIENCE)
        contexts.append(context)
        return context.new_page()

    yield opened
    for context in contexts:
        context.close()


@pytest.fixture
def page(new_page: NewPage) -> Page:
    """One page, 1280 pixels wide."""
    return new_page()

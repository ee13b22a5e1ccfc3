"""The built site, served on loopback, and a browser to read it with."""

import contextlib
import functools
import signal
import threading
import time
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any, AnyStr

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.site.reading import ROOT, NewPage, launched

if TYPE_CHECKING:
    from _typeshed import SupportsRead, SupportsWrite

BUILT = ROOT / "build" / "html"

expect.set_options(timeout=30_000)  # milliseconds: for what is there at last, on a machine that is busy


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let another build be tested, `pytest tests/site --site DIR`, or more of it, `--thorough`."""
    parser.addoption("--site", metavar="DIR", default=str(BUILT), help="the built site to test")
    parser.addoption("--thorough", action="store_true", help="load every page at 375 pixels too, not one of each kind")


class Handler(SimpleHTTPRequestHandler):
    """Serves files and says nothing."""

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 (its name in the base class)
        """Keep the tests' output to the tests."""


class SlowHandler(Handler):
    """Serves the first 40 KiB of a page in small parts, as a slow line does."""

    def copyfile(self, source: "SupportsRead[AnyStr]", outputfile: "SupportsWrite[AnyStr]") -> None:
        """Send a file."""
        if self.path.endswith(".html"):
            for _ in range(160):
                outputfile.write(source.read(256))
                time.sleep(0.025)
        super().copyfile(source, outputfile)


@pytest.fixture(scope="session", autouse=True)
def ctrl_c() -> None:
    """Let programs be interrupted, as in a reader's terminal: a shell's background had it ignored, for children too."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


@contextlib.contextmanager
def served(folder: Path, handler: type[Handler]) -> Iterator[str]:
    """Serve a folder; give its address, with a final slash."""
    with ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(handler, directory=str(folder))) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()
        thread.join()


@pytest.fixture(scope="session")
def folder(pytestconfig: pytest.Config) -> Path:
    """Where the built site is."""
    found = Path(pytestconfig.getoption("--site", default=str(BUILT)))
    if not (found / "index.html").exists():
        pytest.fail(f"{found}/index.html is missing; run nox -s docs first", pytrace=False)
    return found


@pytest.fixture(scope="session")
def site(folder: Path) -> Iterator[str]:
    """The site's address, with a final slash."""
    with served(folder, Handler) as address:
        yield address


@pytest.fixture
def slow_site(folder: Path) -> Iterator[str]:
    """The address of the same site on a slow line."""
    with served(folder, SlowHandler) as address:
        yield address


@pytest.fixture(scope="session")
def pages(folder: Path) -> list[str]:
    """The path of every page, from the site's root."""
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.html"))


@pytest.fixture(scope="session")
def guides(pages: list[str]) -> list[str]:
    """The path of every guide."""
    return [page for page in pages if page.startswith("guides/")]


@pytest.fixture(scope="session")
def sample(pages: list[str], pytestconfig: pytest.Config) -> list[str]:
    """One page of each kind; with `--thorough` every page."""
    if pytestconfig.getoption("--thorough", default=False):
        return pages
    return list({Path(page).parent if "/" in page else page: page for page in pages}.values())


# Not for the session: Playwright keeps an event loop in this thread, and other tests start their own.
@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A browser, once for each module of tests."""
    with launched() as browser:
        yield browser


@pytest.fixture
def new_page(browser: Browser, site: str) -> Iterator[NewPage]:
    """A function that opens a page of its own, with a storage of its own; paths are from the site's root."""
    contexts: list[BrowserContext] = []

    def opened(*, width: int = 1280, height: int = 900, **options: Any) -> Page:
        context = browser.new_context(base_url=site, viewport={"width": width, "height": height}, **options)
        contexts.append(context)
        return context.new_page()

    yield opened
    for context in contexts:
        context.close()


@pytest.fixture
def page(new_page: NewPage) -> Page:
    """One page, 1280 pixels wide."""
    return new_page()

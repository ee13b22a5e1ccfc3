"""One visit to a page: loaded once, at one width, and asked everything that does not depend on which page it is."""

import gzip
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib.resources import files
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import Page, Request, Response

from tests.browser.opening import check, painted, shifts

AXE = (files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")
DRAWERS = {"__navigation": ".sidebar-drawer", "__toc": ".toc-drawer"}
NARROWEST = 320  # pixels
ON_PAGES_ALONE = ".skip-to-content, .mobile-header, [role=tablist], .copybtn, .base-address"


@dataclass
class Loaded:
    """What was seen while a page was loaded."""

    requests: list[str] = field(default_factory=list)
    first: list[str] = field(default_factory=list)  # of them, those that are made however far the reader scrolls
    failed: list[str] = field(default_factory=list)
    console: list[str] = field(default_factory=list)

    def watch(self, page: Page) -> None:
        """Write down what happens from now on."""

        def response(seen: Response) -> None:
            if seen.status >= 400:
                self.failed.append(f"{seen.status} {seen.url}")

        def request(seen: Request) -> None:
            self.requests.append(seen.url)

        page.on("request", request)
        page.on("response", response)
        page.on("console", lambda message: self.console.append(message.text))
        page.on("pageerror", lambda error: self.console.append(str(error)))

    def outside(self, site: str) -> list[str]:
        """Give what was asked of another host."""
        return [url for url in self.requests if not url.startswith((site, "data:"))]

    def weight(self, site: str, folder: Path) -> int:
        """Give the bytes of all that was loaded, compressed."""
        paths = {urlsplit(url.removeprefix(site)).path for url in self.first if url.startswith(site)}
        assert {Path(path).suffix for path in paths} >= {".html", ".css", ".js"}
        return sum(len(gzip.compress((folder / path).read_bytes())) for path in paths)


def visited(page: Page, address: str) -> tuple[Loaded, dict[str, list[object]]]:
    """Load a page and give what was seen, and what is wrong by what was looked for."""
    loaded = Loaded()
    loaded.watch(page)
    page.add_init_script(check("shifts"))
    page.goto(address)
    moved = shifts(page)
    later = page.locator("img[loading=lazy]").evaluate_all("images => images.map(image => image.src)")
    loaded.first = [url for url in loaded.requests if url not in later]
    wrong: dict[str, list[object]] = {"moves while it is loaded": moved, **on_paper(page)}
    page.emulate_media(reduced_motion="reduce")
    wrong["reaches beyond the window"] = beyond(page)
    wrong |= accessibility(page)
    wrong |= {"is not there": [*loaded.failed], "is said on the console": [*loaded.console]}
    return loaded, {what: found for what, found in wrong.items() if found}


def on_paper(page: Page) -> dict[str, list[object]]:
    """Look at the page as it is printed; then show it again."""
    page.emulate_media(media="print")
    painted(page)
    left = page.locator(ON_PAGES_ALONE).filter(visible=True)
    wrong: dict[str, list[object]] = {
        "has no label on paper": unlabelled(page),
        "is of no use on paper": [element.evaluate("element => element.outerHTML") for element in left.all()],
    }
    page.emulate_media(media="screen")
    return wrong


def unlabelled(page: Page) -> list[object]:
    """Give the panels that are hidden, or not under the name of their client."""
    panels = page.evaluate(check("labels"))
    return [name for name, visible, label, title in panels if not visible or label != title]


def beyond(page: Page) -> list[object]:
    """Give what reaches beyond the window, at the page's width and at the narrowest."""
    size = page.viewport_size
    assert size
    found: list[object] = page.evaluate(check("overflow"))
    page.set_viewport_size({"width": NARROWEST, "height": size["height"]})
    found += page.evaluate(check("overflow"))
    page.set_viewport_size(size)
    return found


def accessibility(page: Page) -> dict[str, list[object]]:
    """Read a page in both colour schemes, every panel shown; where it has drawers open each of them too."""
    page.evaluate(check("show_panels"))
    page.evaluate(AXE)
    page.evaluate(check("marked"))
    wrong: dict[str, list[object]] = {"axe, light": page.evaluate(check("violations"), {})}
    page.keyboard.press("Tab")  # from here on the focus is the keyboard's, and is shown
    wrong["cannot be reached, or shows no focus"] = page.evaluate(check("keyboard"))
    wrong["moves although less movement is wanted"] = page.evaluate(check("movement"))
    wrong["scrolls, and has no name of its own"] = page.evaluate(check("regions"))
    page.emulate_media(color_scheme="dark")
    wrong["axe, dark"] = page.evaluate(check("violations"), {"contrastOnly": True})
    # It has been read, and axe goes through all that is on a page, however little of it is asked about.
    page.locator("article").evaluate("article => article.replaceChildren()")
    for drawer, box in drawers(page):
        wrong[f"axe, {drawer}, dark"] = page.evaluate(check("violations"), {"box": box, "contrastOnly": True})
        page.emulate_media(color_scheme="light")
        wrong[f"axe, {drawer}, light"] = page.evaluate(check("violations"), {"box": box})
        page.emulate_media(color_scheme="dark")
    return wrong


def drawers(page: Page) -> Iterator[tuple[str, str]]:
    """Open each drawer that the page has at this width, and close it afterwards."""
    for drawer, box in DRAWERS.items():
        toggle = page.locator(f"#{drawer}")
        if toggle.is_visible():
            toggle.press("Space")
            yield drawer, box
            page.keyboard.press("Escape")

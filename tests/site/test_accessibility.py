"""Accessibility: axe finds nothing, and everything can be reached, seen and left with a keyboard."""

from collections.abc import Callable
from importlib.resources import files

import pytest
from playwright.sync_api import Page, expect

from tests.site.reading import NewPage

AXE = (files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")
# Every panel; of the proofs on a page, which are all alike and take axe seconds, the first is enough.
SHOW_PANELS = """() => {
    const [first, ...others] = document.querySelectorAll("details.proofs");
    first?.setAttribute("open", "");
    others.forEach(proof => proof.remove());
    document.querySelectorAll("[role=tabpanel]").forEach(panel => panel.hidden = false);
    return new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}"""
# Contrast takes most of axe's time, so it checks one element of each look: what has the same colour, size and weight
# on the same backgrounds has the same contrast.
VIOLATIONS = """async contrastOnly => {
    const looks = new Map(), backgrounds = new Map();
    const background = element => {
        if (!element) return "";
        if (!backgrounds.has(element)) {
            const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
            const own = [backgroundColor, backgroundImage, opacity].join();
            const above = background(element.parentElement);
            backgrounds.set(element, own === "rgba(0, 0, 0, 0),none,1" ? above : `${above}|${own}`);
        }
        return backgrounds.get(element);
    };
    for (const element of document.body.querySelectorAll("*")) {
        element.removeAttribute("data-look");
        const text = [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim());
        if (!(text || element.matches("input")) || !element.checkVisibility()) continue;
        const { color, fontSize, fontWeight } = getComputedStyle(element);
        looks.set([color, fontSize, fontWeight, background(element)].join(), element);
    }
    looks.forEach(element => element.setAttribute("data-look", ""));
    axe.configure({ rules: [{ id: "color-contrast", selector: "[data-look]" }] });
    const only = contrastOnly ? { runOnly: ["color-contrast"] } : {};
    const { violations } = await axe.run({ resultTypes: ["violations"], ...only });
    return violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html.slice(0, 160)}`));
}"""

# The outline of what has the focus, or of the icon that stands for a drawer's hidden checkbox.
OUTLINE = """() => {
    const focused = document.activeElement;
    if (focused === document.body) return null;
    const icons = { __navigation: ".nav-overlay-icon .icon", __toc: ".toc-overlay-icon .icon" };
    const marked = focused.id in icons
        ? [...document.querySelectorAll(icons[focused.id])].filter(icon => icon.checkVisibility()) : [focused];
    const seen = marked.some(element => {
        const style = getComputedStyle(element);
        const box = element.getBoundingClientRect();
        return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2
            && style.opacity === "1" && box.width > 0 && box.bottom > 0 && box.top < innerHeight;
    });
    return [focused.outerHTML.slice(0, 120), seen];
}"""


@pytest.mark.parametrize("width", [1280, 375])
def test_axe_finds_nothing(new_page: NewPage, pages: list[str], sample: list[str], width: int) -> None:
    page = new_page(width=width, reduced_motion="reduce")
    found = {}
    for address in pages if width == 1280 else sample:
        page.goto(address)
        page.evaluate(SHOW_PANELS)
        page.evaluate(AXE)
        found[address, "light"] = page.evaluate(VIOLATIONS, False)
        page.emulate_media(color_scheme="dark")
        found[address, "dark"] = page.evaluate(VIOLATIONS, True)
        page.emulate_media(color_scheme="light")
    assert {where: violations for where, violations in found.items() if violations} == {}


@pytest.mark.parametrize("drawer", ["__navigation", "__toc"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_an_open_drawer(new_page: NewPage, scheme: str, drawer: str) -> None:
    page = new_page(width=375, color_scheme=scheme, reduced_motion="reduce")
    page.goto("guides/first_request.html")
    page.locator(f"#{drawer}").press("Space")
    page.evaluate(AXE)
    assert page.evaluate(VIOLATIONS, False) == []


@pytest.mark.parametrize(("drawer", "box"), [("__navigation", ".sidebar-drawer"), ("__toc", ".toc-drawer")])
def test_a_drawer_works_by_keyboard(new_page: NewPage, drawer: str, box: str) -> None:
    page = new_page(width=375)
    page.goto("guides/first_request.html")
    toggle, contents = page.locator(f"#{drawer}"), page.locator(box)
    for key in ("Space", "Enter"):
        expect(contents).to_be_hidden()
        toggle.press(key)
        expect(contents).to_be_visible()
        expect(contents.locator("a:visible").first).to_be_focused()
        page.keyboard.press("Escape")
        expect(contents).to_be_hidden()
        expect(toggle).to_be_focused()
    toggle.press("Space")
    page.keyboard.press("Shift+Tab")
    expect(contents).to_be_hidden()


@pytest.mark.parametrize("width", [1280, 375])
@pytest.mark.parametrize(
    "address", ["index.html", "guides/first_request.html", "compare/features.html", "clients/httpx.html"]
)
def test_the_focus_is_seen_wherever_it_is(new_page: NewPage, address: str, width: int) -> None:
    page = new_page(width=width, reduced_motion="reduce")
    page.goto(address)
    stops = list(walk(page, lambda: page.evaluate(OUTLINE)))
    assert len(stops) > 10
    assert [element for element, seen in stops if not seen] == []


def test_the_first_stop_skips_to_the_content(page: Page) -> None:
    page.goto("guides/first_request.html")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to content")).to_be_focused()
    expect(page.get_by_role("link", name="Skip to content")).to_be_in_viewport()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('article') !== null")


def test_boxes_that_scroll_can_be_reached_and_have_names_of_their_own(new_page: NewPage, guides: list[str]) -> None:
    page = new_page(width=375)
    for guide in guides:
        page.goto(guide)
        page.evaluate(SHOW_PANELS)
        boxes = page.locator("article pre").evaluate_all(
            "boxes => boxes.map(box => [box.scrollWidth > box.clientWidth, box.tabIndex === 0, box.ariaLabel])"
        )
        assert all(scrolls == reachable for scrolls, reachable, _ in boxes)
        names = [name for scrolls, _, name in boxes if scrolls]
        assert names
        assert all(names)
        assert len(names) == len(set(names))


def test_less_movement_is_possible(new_page: NewPage) -> None:
    page = new_page(width=375, reduced_motion="reduce")
    page.goto("index.html")
    moving = page.evaluate(
        "[...document.querySelectorAll('*')].filter(element => getComputedStyle(element).transitionDuration !== '0s'"
        " || getComputedStyle(element).scrollBehavior === 'smooth').map(element => element.outerHTML.slice(0, 80))"
    )
    assert moving == []


def walk(page: Page, look: Callable[[], object]) -> list[list[object]]:
    """Press Tab until the focus leaves the page; give what `look` sees at each stop."""
    stops: list[list[object]] = []
    for _ in range(300):
        page.keyboard.press("Tab")
        stop = look()
        if stop is None:
            return stops
        assert isinstance(stop, list)
        stops.append(stop)
    pytest.fail(f"the focus does not leave the page after {len(stops)} stops")

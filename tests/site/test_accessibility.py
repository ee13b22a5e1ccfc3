"""Accessibility: axe finds nothing, and everything can be reached, seen and left with a keyboard."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from importlib.resources import files

import pytest
from playwright.sync_api import Page, expect

from tests.site.reading import NewPage, launched

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
VIOLATIONS = """async ({ box, contrastOnly }) => {
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
    for (const element of (box ? document.querySelector(box) : document.body).querySelectorAll("*")) {
        element.removeAttribute("data-look");
        const text = [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim());
        if (!(text || element.matches("input")) || !element.checkVisibility()) continue;
        const { color, fontSize, fontWeight } = getComputedStyle(element);
        looks.set([color, fontSize, fontWeight, background(element)].join(), element);
    }
    looks.forEach(element => element.setAttribute("data-look", ""));
    axe.configure({ rules: [{ id: "color-contrast", selector: "[data-look]" }] });
    const only = contrastOnly ? { runOnly: ["color-contrast"] } : {};
    const { violations } = await axe.run(box ?? document, { resultTypes: ["violations"], ...only });
    return violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html.slice(0, 160)}`));
}"""

# Whether the outline of an element can be seen, or that of the icon that stands for a drawer's hidden checkbox.
MARKED = """
const marked = element => {
    const icons = { __navigation: ".nav-overlay-icon .icon", __toc: ".toc-overlay-icon .icon" };
    const shown = element.id in icons
        ? [...document.querySelectorAll(icons[element.id])].filter(icon => icon.checkVisibility()) : [element];
    return shown.some(element => {
        const style = getComputedStyle(element);
        const box = element.getBoundingClientRect();
        return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2
            && style.opacity === "1" && box.width > 0 && box.bottom > 0 && box.top < innerHeight;
    });
};"""
OUTLINE = f"""() => {{
    {MARKED}
    const focused = document.activeElement;
    return focused === document.body ? null : [focused.outerHTML.slice(0, 120), marked(focused)];
}}"""
# What a pointer can press and the focus cannot reach, and of each look the first that shows no outline when it has it.
KEYBOARD = f"""() => {{
    {MARKED}
    const seen = element => element.checkVisibility({{ visibilityProperty: true }});
    const stops = "a[href], button, input, select, textarea, summary, [tabindex]";
    const reached = element => element && !element.disabled && (element.tabIndex >= 0 || element.matches("[role=tab]"));
    const missed = [...document.body.querySelectorAll("*")].filter(element =>
        getComputedStyle(element).cursor === "pointer" && seen(element)
        && !reached(element.closest("label")?.control ?? element.closest(stops)));
    const looks = new Map();
    for (const element of [...document.querySelectorAll(stops)].filter(seen)) {{
        const look = [element.tagName, element.className, element.parentElement.className].join();
        if (!looks.has(look)) looks.set(look, element);
    }}
    scrollTo(0, 0);
    const unmarked = [...looks.values()].filter(element => {{
        element.focus();
        return document.activeElement === element && !marked(element);
    }});
    document.activeElement.blur();
    return [...missed, ...unmarked].map(element => element.outerHTML.slice(0, 120));
}}"""
MOVING = """() => [...document.querySelectorAll("*")].filter(element => {
    const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
    return transitionDuration !== "0s" || animationName !== "none" || scrollBehavior === "smooth";
}).map(element => element.outerHTML.slice(0, 80))"""
DRAWERS = {"__navigation": ".sidebar-drawer", "__toc": ".toc-drawer"}

Found = dict[str, list[str]]
"""What is wrong on a page, by where it was looked for."""


@pytest.fixture(scope="module")
def found(site: str, pages: list[str]) -> dict[tuple[str, int], Found]:
    """Every page, read wide and narrow with every panel shown; by two browsers, each on a processor of its own."""

    def visit(share: tuple[int, int]) -> dict[tuple[str, int], Found]:
        first, width = share
        with launched() as browser:
            context = browser.new_context(
                base_url=site, viewport={"width": width, "height": 900}, reduced_motion="reduce"
            )
            page = context.new_page()
            return {(address, width): visited(page, address, width) for address in pages[first::2]}

    with ThreadPoolExecutor(2) as pool:
        shares = [(first, width) for width in (1280, 375) for first in (0, 1)]
        return {where: wrong for share in pool.map(visit, shares) for where, wrong in share.items()}


def visited(page: Page, address: str, width: int) -> Found:
    """Read a page in both colour schemes; on a narrow one open each drawer too."""
    page.goto(address)
    page.evaluate(SHOW_PANELS)
    page.evaluate(AXE)
    wrong: Found = {"light": page.evaluate(VIOLATIONS, {})}
    page.keyboard.press("Tab")  # from here on the focus is the keyboard's, and is shown
    wrong["keyboard"] = page.evaluate(KEYBOARD)
    wrong["movement"] = page.evaluate(MOVING)
    page.emulate_media(color_scheme="dark")
    wrong["dark"] = page.evaluate(VIOLATIONS, {"contrastOnly": True})
    for drawer, box in DRAWERS.items() if width == 375 else ():
        toggle = page.locator(f"#{drawer}")
        if toggle.is_visible():
            toggle.press("Space")
            wrong[f"{drawer} dark"] = page.evaluate(VIOLATIONS, {"box": box, "contrastOnly": True})
            page.emulate_media(color_scheme="light")
            wrong[f"{drawer} light"] = page.evaluate(VIOLATIONS, {"box": box})
            page.emulate_media(color_scheme="dark")
            page.keyboard.press("Escape")
    page.emulate_media(color_scheme="light")
    return wrong


def test_axe_finds_nothing(found: dict[tuple[str, int], Found]) -> None:
    assert listed(found, lambda where: where not in ("keyboard", "movement")) == {}


def test_whatever_can_be_pressed_can_be_reached_and_shows_the_focus(found: dict[tuple[str, int], Found]) -> None:
    assert listed(found, lambda where: where == "keyboard") == {}


def test_less_movement_is_possible(found: dict[tuple[str, int], Found]) -> None:
    assert listed(found, lambda where: where == "movement") == {}


@pytest.mark.parametrize(("drawer", "box"), DRAWERS.items())
def test_a_drawer_works_by_keyboard(new_page: NewPage, drawer: str, box: str) -> None:
    page = new_page(width=375)
    page.goto("running.html")
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


def listed(found: dict[tuple[str, int], Found], wanted: Callable[[str], bool]) -> dict[str, list[str]]:
    """Give what is wrong where it is wanted, by page, width and place."""
    assert found
    return {
        f"{address} at {width}, {where}": wrong
        for (address, width), places in found.items()
        for where, wrong in places.items()
        if wanted(where) and wrong
    }


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

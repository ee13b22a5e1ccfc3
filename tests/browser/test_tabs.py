"""The tabs: one choice of client for all of them, kept, and told to keyboards and screen readers."""

import pytest
from playwright.sync_api import Page, expect

GUIDE = "guides/first_request.html"
OTHER = "guides/json_body.html"
TABLE = "compare/response.html"


def shown(page: Page) -> set[str]:
    """Give the choice that each set of tabs shows: every panel in view has its tab selected, and one only."""
    states = page.evaluate(
        """() => [...document.querySelectorAll(".client-tabs")].map(set => ({
            tabs: [...set.querySelectorAll("[role=tab]")]
                .map(t => [t.dataset.client, t.ariaSelected === "true", t.tabIndex === 0]),
            panels: [...set.querySelectorAll("[role=tabpanel]")].filter(p => !p.hidden).map(p => p.dataset.client),
        }))"""
    )
    assert states, "the page has no tabs"
    for state in states:
        selected = [client for client, selected, _ in state["tabs"] if selected]
        reachable = [client for client, _, reachable in state["tabs"] if reachable]
        assert len(selected) == 1
        assert selected == reachable == state["panels"]
    return {state["panels"][0] for state in states}


def test_tabs_change_together(page: Page) -> None:
    page.goto(TABLE)
    assert shown(page) == {"requests"}
    page.locator("details").first.evaluate("details => details.open = true")
    page.get_by_role("tab", name="aiohttp").first.click()
    assert shown(page) == {"aiohttp"}


def test_the_choice_survives_a_reload_and_a_change_of_page(page: Page) -> None:
    page.goto(GUIDE)
    page.get_by_role("tab", name="aiohttp").first.click()
    page.reload()
    assert shown(page) == {"aiohttp"}
    page.goto(OTHER)
    assert shown(page) == {"aiohttp"}


@pytest.mark.parametrize(
    ("chosen", "address", "stands_in"),
    [
        ("httpx_async", TABLE, "httpx"),
        ("httpx_async", GUIDE, "httpx_async"),
        ("httpx2", GUIDE, "httpx"),
        ("niquests", TABLE, "niquests"),
        ("niquests", GUIDE, "requests"),
        ("nobody", GUIDE, "requests"),
    ],
)
def test_the_address_can_choose(page: Page, chosen: str, address: str, stands_in: str) -> None:
    page.goto(f"{address}?client={chosen}")
    assert shown(page) == {stands_in}


def test_the_choice_of_the_address_is_kept(page: Page) -> None:
    page.goto(f"{GUIDE}?client=aiohttp")
    page.goto(OTHER)
    assert shown(page) == {"aiohttp"}


@pytest.mark.parametrize("name", ["first-request-aiohttp", "first-request-httpx-async"])
def test_a_panel_has_an_address(page: Page, name: str) -> None:
    page.goto(f"{GUIDE}#{name}")
    expect(page.locator(f"#{name}")).to_be_in_viewport()
    expect(page.locator(f"#{name}-tab")).to_be_in_viewport()
    shown(page)


def test_an_address_comes_before_the_choice(page: Page) -> None:
    page.goto(f"{GUIDE}?client=aiohttp")
    page.goto(f"{GUIDE}#first-request-httpx")
    expect(page.locator("#first-request-httpx")).to_be_visible()
    page.goto(OTHER)
    assert shown(page) == {"aiohttp"}, "following an address is no choice"


def test_a_cell_leads_to_its_proof(page: Page) -> None:
    page.goto(TABLE)
    for _ in range(2):  # the second click does not change the address
        page.locator("td.client-aiohttp p a:not(.since)").last.click()
        proof = page.locator(f"#{page.url.partition('#')[2]}")
        expect(proof).to_be_in_viewport()
        expect(proof).to_be_focused()
        page.keyboard.press("Shift+Tab")
        page.keyboard.press("Home")
        expect(proof).to_be_hidden()
        page.evaluate("scrollTo(0, 0)")


def test_a_note_on_releases_leads_to_what_older_ones_returned(page: Page) -> None:
    page.goto(TABLE)
    expect(page.locator(".older-releases").last).not_to_be_in_viewport()
    page.locator("td.client-aiohttp a.since").last.click()
    older = page.locator(f"#{page.url.partition('#')[2]}")
    expect(older).to_be_in_viewport()
    expect(older).to_contain_text("aiohttp")


def test_a_row_leads_to_its_proofs(page: Page) -> None:
    page.goto(TABLE)
    page.locator("tbody .stub a").last.click()
    section = page.locator(f"#{page.url.partition('#')[2]}")
    expect(section).to_be_in_viewport()
    expect(section.get_by_role("tabpanel")).to_be_visible()


def test_keys_select(page: Page) -> None:
    page.goto(GUIDE)
    page.get_by_role("tab", name="requests").first.focus()
    for key, client in [
        ("ArrowRight", "httpx"),
        ("End", "aiohttp"),
        ("ArrowRight", "requests"),
        ("ArrowLeft", "aiohttp"),
        ("Home", "requests"),
    ]:
        page.keyboard.press(key)
        assert shown(page) == {client}
        expect(page.locator(f"[role=tab][data-client={client}]").first).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_role("tabpanel").first).to_be_focused()


def test_a_chosen_tab_stays_where_it_is(page: Page) -> None:
    page.goto(TABLE)
    page.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)")
    tabs = page.locator(".client-tabs").nth(page.locator(".client-tabs").count() // 2)
    tabs.scroll_into_view_if_needed()
    for client in ("aiohttp", "requests", "httpx2", "httpx"):
        tab = tabs.locator(f"[role=tab][data-client={client}]")
        before = tab.bounding_box()
        tab.click()
        page.evaluate("new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))")
        after = tab.bounding_box()
        assert before is not None
        assert after is not None
        assert abs(after["y"] - before["y"]) <= 1


def test_tabs_work_where_storage_is_blocked(page: Page, site: str) -> None:
    problems: list[str] = []
    page.on("console", lambda message: problems.append(message.text))
    page.on("pageerror", lambda error: problems.append(str(error)))
    # A sandboxed frame has no storage: reading localStorage raises SecurityError, as it does for some readers.
    page.set_content(
        f'<iframe sandbox="allow-scripts" src="{site}{GUIDE}?client=httpx" width=1200 height=800></iframe>'
    )
    frame = page.frame_locator("iframe")
    expect(frame.locator("#first-request-httpx")).to_be_visible()
    frame.get_by_role("tab", name="aiohttp").first.click()
    expect(frame.locator("#first-request-aiohttp")).to_be_visible()
    frame.locator("button.theme-toggle:visible").click()
    expect(frame.locator("body")).not_to_have_attribute("data-theme", "auto")
    assert [problem for problem in problems if "mode" not in problem] == []

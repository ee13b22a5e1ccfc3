"""Choosing a client: what is ticked decides, stands in the address, and is read from the tables."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from sidebyside.model.clients import load_clients
from sidebyside.model.facts import find_facts
from sidebyside.model.needs import load_needs
from sidebyside.model.tables import read_table
from tests.browser.built import PROJECT
from tests.browser.opening import NewPage

CHOOSE = "choose.html"


def box(page: Page, need: str) -> Locator:
    """Give the box to tick for a need."""
    return page.locator(f".choosing input[value={need}]")


def remaining(page: Page) -> list[str]:
    """Give the clients that are shown as remaining."""
    return [
        entry.get_attribute("data-client") or "" for entry in page.locator(".choice > ul > li:not(.excluded)").all()
    ]


def test_what_remains_is_what_the_tables_say(page: Page) -> None:
    clients = load_clients(PROJECT)
    page.goto(CHOOSE)
    assert remaining(page) == list(clients.by_name)
    needs = load_needs(PROJECT, find_facts(PROJECT))
    assert len(needs) >= 12
    for need in needs:
        table, row = need.fact.split("/")
        cells = read_table(PROJECT, table).by_row[row].cells
        box(page, need.name).check()
        assert remaining(page) == [name for name in clients.by_name if need.is_met(name, cells[name])], need.name
        excluded = page.locator(".choice .excluded")
        for entry in excluded.all():
            target = f"{table}-{row}-{entry.get_attribute('data-client')}".replace("_", "-")
            expect(entry.locator("ul a")).to_have_attribute("href", f"compare/{table}.html#{target}")
        box(page, need.name).uncheck()


def test_needs_add_up_and_the_result_is_told(page: Page) -> None:
    page.goto(CHOOSE)
    everybody = remaining(page)
    status = page.get_by_role("status")
    told = []
    left = everybody
    for need in ("async", "websocket", "trio"):
        box(page, need).check()
        assert len(remaining(page)) < len(left)
        left = remaining(page)
        told.append(status.inner_text())
        assert [name for name in everybody if re.search(rf"\b{name}\b", told[-1])] == left
    assert left == []
    assert len(set(told)) == 3
    expect(page.locator(f"[data-client={everybody[0]}] ul li")).to_have_count(3)
    page.locator(".choosing [type=reset]").click()
    expect(page.locator(".choosing input:checked")).to_have_count(0)
    expect(page.locator(f"[data-client={everybody[0]}]")).to_be_hidden()  # all fit, which is said once
    assert remaining(page) == everybody


def test_the_address_keeps_the_choice_and_back_undoes_it(page: Page) -> None:
    page.goto(f"{CHOOSE}?client=aiohttp")
    everybody = remaining(page)
    box(page, "async").check()
    one = remaining(page)
    box(page, "http2").check()
    two = remaining(page)
    assert len(everybody) > len(one) > len(two)
    assert page.url.endswith("choose.html?client=aiohttp&needs=async,http2")
    page.reload()
    assert remaining(page) == two
    page.go_back()
    expect(box(page, "http2")).not_to_be_checked()
    assert remaining(page) == one
    page.go_back()
    assert remaining(page) == everybody
    page.go_forward()
    expect(box(page, "async")).to_be_checked()


@pytest.mark.parametrize(
    ("needs", "ticked", "unknown"),
    [("async,no_such", 1, "no_such"), ("%3Cb%3E,,", 0, "<b>"), ("async,async", 1, ""), ("", 0, "")],
)
def test_an_address_with_needs_that_there_are_not(page: Page, needs: str, ticked: int, unknown: str) -> None:
    problems: list[str] = []
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.goto(f"{CHOOSE}?needs={needs}")
    expect(page.locator(".choosing input:checked")).to_have_count(ticked)
    if unknown:
        expect(page.get_by_role("status")).to_contain_text(unknown)
    expect(page.locator(".choosing b")).to_have_count(0)
    assert problems == []


def test_it_works_by_keyboard(page: Page) -> None:
    page.goto(CHOOSE)
    first = page.locator(".choosing input").first
    first.focus()
    page.keyboard.press("Space")
    expect(first).to_be_checked()
    page.keyboard.press("Enter")  # submits a form that has one: nothing must be loaded
    assert "?needs=" in page.url
    expect(first).to_be_checked()


def test_on_a_phone_the_result_stays_in_view(new_page: NewPage) -> None:
    page = new_page(width=375, height=812)
    page.goto(CHOOSE)
    box(page, "sync").check()
    expect(page.get_by_role("status")).to_be_in_viewport(ratio=1)


def test_without_javascript_the_table_says_it_all(new_page: NewPage, folder: Path) -> None:
    page = new_page(java_script_enabled=False)
    page.goto(CHOOSE)
    expect(page.locator(".choosing")).to_be_hidden()
    boxes = (folder / CHOOSE).read_text(encoding="utf-8").count('name="needs"')
    rows = page.locator("table.needs tbody tr")
    expect(rows).to_have_count(boxes)
    for row in rows.all():
        expect(row.locator("td .mark")).to_have_count(5)

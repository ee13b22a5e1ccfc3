"""Without JavaScript every client is shown under its name, and what needs no script works."""

import pytest
from playwright.sync_api import expect

from tests.browser.opening import NewPage
from tests.browser.page_faults import unlabelled


@pytest.mark.parametrize("address", ["guides/first_request.html", "compare/features.html"])
def test_without_javascript_there_are_labels_for_tabs(new_page: NewPage, address: str) -> None:
    page = new_page(java_script_enabled=False)
    page.goto(address)
    for summary in page.locator("summary:visible").all():
        summary.click()
    assert page.get_by_role("tabpanel").count()
    assert unlabelled(page) == []
    expect(page.get_by_role("tablist").first).to_be_hidden()


def test_a_proof_has_an_address_without_javascript(new_page: NewPage) -> None:
    page = new_page(java_script_enabled=False)
    page.goto("compare/features.html#features-async-support-niquests")
    expect(page.locator("#features-async-support-niquests")).to_be_in_viewport()


def test_a_client_can_be_hidden_without_javascript(new_page: NewPage) -> None:
    page = new_page(java_script_enabled=False)
    page.goto("compare/features.html")
    column = page.locator("td.client-niquests")
    expect(column.first).to_be_visible()
    page.get_by_role("checkbox", name="niquests").uncheck()
    expect(column.first).to_be_hidden()
    expect(page.locator("td.client-httpx").first).to_be_visible()
    same = page.locator("tr.same")
    expect(same.first).to_be_visible()
    page.get_by_label("Only rows where the ticked clients differ").check()
    expect(same.first).to_be_hidden()

"""The pages about the tables: how one finds a row, what is checked, and what they are without scripts."""

import re
from collections.abc import Iterable

import pytest
from playwright.sync_api import Page, expect

from sidebyside.model.clients import load_clients
from sidebyside.model.facts import find_facts
from sidebyside.model.migration import KINDS, concerns, difference, is_comparable
from sidebyside.model.tables import read_table, table_names
from sidebyside.site.nodes.answers import anchor, differs
from tests.browser.built import PROJECT, Built
from tests.browser.opening import NewPage

# The rows of the post's second table, in its order; the response table begins with them.
POSTS_ROWS = [
    "status", "reason", "url", "method", "content_type", "charset", "cookies", "headers", "success", "json", "text",
    "content", "raise_for_status", "streaming", "file_download",
]  # fmt: skip
MOVES = ["httpx_to_httpx2", "requests_to_niquests"]


def published() -> dict[str, list[str]]:
    """Give the rows of each published table."""
    return {name: [row.row for row in read_table(PROJECT, name).rows] for name in table_names(PROJECT)}


def test_the_response_table_begins_with_the_rows_of_the_post() -> None:
    assert published()["response"][: len(POSTS_ROWS)] == POSTS_ROWS


def test_every_table_is_listed_on_the_landing_page(built_site: Built) -> None:
    listed = {link.get("href", "") for link in built_site.parsed["compare/index.html"].cssselect("article a")}
    assert {f"{table}.html" for table in published()} <= {link.removeprefix("../compare/") for link in listed}


def test_every_row_has_its_question(built_site: Built) -> None:
    page = built_site.parsed["compare/questions.html"]
    rows = [row for name in table_names(PROJECT) for row in read_table(PROJECT, name).rows]
    shown = [straight(term.text_content()) for term in page.cssselect("dl.questions dt")]
    assert sorted(shown) == sorted(straight(row.question) for row in rows)
    assert all(answer.text_content().strip() for answer in page.cssselect("dl.questions dd"))


def straight(text: str) -> str:
    """Give a text without the marks of code, its quotes as they are typed."""
    text = re.sub("[\N{LEFT DOUBLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}]", '"', text.strip())
    text = text.replace("`", "").replace("\N{HORIZONTAL ELLIPSIS}", "...")
    return text.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")


def shown(page: Page, selector: str) -> list[str]:
    """Give the texts of what can be seen, at once: to ask for hundreds one by one takes seconds."""
    seen = "elements => elements.filter(element => element.checkVisibility()).map(element => element.textContent)"
    texts: list[str] = page.locator(selector).evaluate_all(seen)
    return texts


@pytest.mark.parametrize(
    ("address", "typed", "first"),
    [
        ("errors.html", "ModuleNotFoundError", "No module named 'requests'"),
        ("errors.html", "302", "302 instead of the page"),
        ("errors.html", "ReadTimeout", "httpx.ReadTimeout"),
        ("guides/index.html", "retry", "Retry with back-off"),
    ],
)
def test_what_a_title_says_is_found_first(page: Page, address: str, typed: str, first: str) -> None:
    page.goto(address)
    entries = page.locator(":is(section:has(> .symptom), .guide-list > li):visible")
    names = entries.locator(":is(h3, a)")
    before = entries.count()
    page.get_by_role("searchbox", name="Filter").fill(typed)
    expect(names.first).to_contain_text(first)
    page.get_by_role("searchbox", name="Filter").fill("")
    expect(entries).to_have_count(before)


def test_questions_are_filtered_by_every_word(page: Page) -> None:
    page.goto("compare/questions.html")
    total = page.locator("dl.questions dt").count()
    field = page.get_by_role("searchbox", name="Filter")
    field.fill("does aiohttp follow redirects?")
    found = shown(page, "dl.questions dt")
    assert any("follow redirects by default" in question.lower() for question in found)
    assert len(found) < total / 5
    expect(page.get_by_role("status")).to_contain_text(f"{len(found)} of {total}")
    groups = "section:has(> dl.questions)"
    assert shown(page, groups) == shown(page, f"{groups}:has(dt:not([hidden]))")
    field.fill("")
    assert len(shown(page, "dl.questions dt")) == total


def test_without_scripts_every_question_is_there_and_no_field(new_page: NewPage) -> None:
    page = new_page(java_script_enabled=False)
    page.goto("compare/questions.html")
    expect(page.get_by_role("searchbox", name="Filter", include_hidden=True)).to_be_hidden()
    assert len(shown(page, "dl.questions dt")) == page.locator("dl.questions dt").count()


ONLY = "Only rows where the ticked clients differ"


def rows_in_sight(page: Page) -> set[str]:
    return {str(link.get_attribute("href")) for link in page.locator("tbody .stub a:visible").all()}


def addresses(table: str, clients: Iterable[str]) -> set[str]:
    """Give the addresses of the rows in which the clients differ, as the table's page has them."""
    facts = find_facts(PROJECT)
    return {
        f"#{anchor(table, row.row)}"
        for row in read_table(PROJECT, table).rows
        if differs(facts[f"{table}/{row.row}"], {client: row.cells[client] for client in clients})
    }


@pytest.mark.parametrize(
    ("table", "clients"),
    [
        ("proxies", ["httpx", "httpx2"]),
        ("timeouts", ["requests", "niquests"]),
        ("response", ["requests", "httpx", "aiohttp"]),  # by their types, too
        ("httpx_to_httpx2", ["httpx", "httpx2"]),
    ],
)
def test_rows_that_differ_are_those_in_which_the_ticked_clients_do(page: Page, table: str, clients: list[str]) -> None:
    page.goto(f"compare/{table}.html")
    every = [str(box.get_attribute("value")) for box in page.locator(".chip input").all()]
    marked = page.locator("tr:has(.differs-mark:visible) .stub a")
    assert marked.count() == len(addresses(table, every))
    total = len(rows_in_sight(page))
    for client in set(every) - set(clients):
        page.locator(f".chip input[value={client}]").uncheck()
    differing = addresses(table, clients)
    assert marked.count() == len(differing)
    assert len(rows_in_sight(page)) == total
    page.get_by_label(ONLY).check()
    assert rows_in_sight(page) == differing
    page.reload()
    page.get_by_label(ONLY).check()
    assert rows_in_sight(page) == differing


def test_one_client_alone_differs_from_nobody_and_hides_no_row(page: Page) -> None:
    page.goto("compare/requests_to_niquests.html")
    page.get_by_label(ONLY).check()
    shown = rows_in_sight(page)
    page.get_by_role("checkbox", name="niquests").uncheck()
    expect(page.get_by_label(ONLY)).to_be_disabled()
    assert rows_in_sight(page) >= shown


def test_a_choice_holds_for_clients_that_a_table_lacks(page: Page) -> None:
    page.goto("compare/timeouts.html")
    page.get_by_role("checkbox", name="aiohttp").uncheck()
    page.goto("compare/httpx_to_httpx2.html")
    page.get_by_role("checkbox", name="httpx2").uncheck()
    page.goto("compare/timeouts.html")
    expect(page.get_by_role("checkbox", name="aiohttp")).not_to_be_checked()
    expect(page.get_by_role("checkbox", name="httpx2")).not_to_be_checked()


@pytest.mark.parametrize("move", MOVES)
def test_a_table_about_two_clients_has_their_columns_alone(built_site: Built, move: str) -> None:
    page = built_site.parsed[f"compare/{move}.html"]
    (head,) = page.cssselect("table.answers-table thead tr")
    columns = [cell.text_content().split()[0] for cell in head.cssselect("th")[1:]]
    assert columns == move.split("_to_")
    assert "n/a" not in page.cssselect("table.answers-table")[0].text_content()
    answers = built_site.parsed["compare/questions.html"].cssselect(f"section#questions-{anchor(move, '')} dd")
    assert answers
    assert not [answer.text_content() for answer in answers if "n/a" in answer.text_content()]


@pytest.mark.parametrize("move", MOVES)
def test_a_move_begins_with_what_says_nothing(built_site: Built, move: str) -> None:
    sections = built_site.parsed[f"migrate/{move}.html"].cssselect("section[id^=changes-]")
    kinds = [section.get("id", "").removeprefix("changes-") for section in sections]
    assert kinds == [kind for kind in KINDS if kind in kinds]
    assert kinds[0] == "behaviour"


@pytest.mark.parametrize("move", MOVES)
def test_a_move_shows_every_row_that_differs(built_site: Built, move: str) -> None:
    old, new = (load_clients(PROJECT).by_name[name] for name in move.split("_to_"))
    facts = find_facts(PROJECT)
    differing = set()
    for name in filter(lambda name: concerns(name, old, new), table_names(PROJECT)):
        for row in read_table(PROJECT, name).rows:
            cells = row.cells[old.name], row.cells[new.name]
            if is_comparable(*cells) and difference(facts[f"{name}/{row.row}"], *cells, old, new):
                differing.add(f"../compare/{name}.html#{name}-{row.row}".replace("_", "-"))
    sections = built_site.parsed[f"migrate/{move}.html"].cssselect("section[id^=changes-]")
    links = [link for section in sections for link in section.cssselect("a[href*='../compare/']:not(.since)")]
    assert {link.get("href", "").replace("_", "-") for link in links} == differing


@pytest.mark.parametrize("address", ["compare/post.html", "compare/readmes.html"])
def test_each_verdict_has_its_evidence(built_site: Built, address: str) -> None:
    rows = built_site.parsed[address].cssselect("table.claims tbody tr")
    assert len(rows) > 50
    for row in rows:
        verdict, evidence = row.cssselect("td")[:2]
        assert evidence.text_content().strip()
        if "not observed here" not in verdict.text_content():
            assert evidence.cssselect("a[href]"), row.text_content()


def test_a_message_is_shown_as_it_was_printed(built_site: Built) -> None:
    messages = [message for page in built_site.parsed.values() for message in page.cssselect("p.message")]
    assert any("host='127.0.0.1'" in message.text_content() for message in messages)
    assert not [message.text_content() for message in messages if re.search("[‘’“”–]", message.text_content())]


@pytest.mark.parametrize("width", [1280, 375])
def test_a_long_message_takes_three_lines_and_its_answer_links_to_all_of_it(new_page: NewPage, width: int) -> None:
    page = new_page(width=width)
    page.goto("compare/exceptions.html")
    lines = page.locator("p.message").evaluate_all(
        "all => all.map(one => one.clientHeight / parseFloat(getComputedStyle(one).lineHeight))"
    )
    assert 2.5 < max(lines) < 3.1
    cell = page.locator("td:has(p.message)", has_text="Max retries exceeded").first
    message = cell.locator("p.message").text_content()
    cell.locator(".answer > a").first.click()
    expect(page.locator(".output:visible", has_text=message)).to_have_count(1)

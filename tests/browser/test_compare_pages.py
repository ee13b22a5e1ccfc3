"""The pages about the tables: how one finds a row, what is checked, and what they are without scripts."""

import re

import pytest
from playwright.sync_api import Page, expect

from sidebyside.model.clients import load_clients
from sidebyside.model.facts import find_facts
from sidebyside.model.migration import KINDS, concerns, difference, is_comparable
from sidebyside.model.tables import read_table, table_names
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
    shown = page.locator("dl.questions dt:visible")
    expect(shown.filter(has_text=re.compile("follow redirects by default", re.IGNORECASE))).not_to_have_count(0)
    found = shown.count()
    assert 0 < found < total / 5
    expect(page.get_by_role("status")).to_contain_text(f"{found} of {total}")
    for section in page.locator("section:has(> dl.questions)").all():
        expect(section).to_be_visible(visible=section.locator("dt:visible").count() > 0)
    field.fill("")
    expect(page.locator("dl.questions dt:visible")).to_have_count(total)


def test_without_scripts_every_question_is_there_and_no_field(new_page: NewPage) -> None:
    page = new_page(java_script_enabled=False)
    page.goto("compare/questions.html")
    expect(page.get_by_role("searchbox", name="Filter", include_hidden=True)).to_be_hidden()
    expect(page.locator("dl.questions dt:visible")).to_have_count(page.locator("dl.questions dt").count())


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

"""The pages about the tables: how one finds a row, what is checked, and what they are without scripts."""

import json
import tomllib

import pytest
from playwright.sync_api import Page, expect

from tests.browser.built import ROOT, Built
from tests.browser.opening import NewPage

TABLES = ROOT / "docs" / "compare"
# The rows of the post's second table, in its order; the response table begins with them.
POSTS_ROWS = [
    "status", "reason", "url", "method", "content_type", "charset", "cookies", "headers", "success", "json", "text",
    "content", "raise_for_status", "streaming", "file_download",
]  # fmt: skip
MOVES = ["httpx_to_httpx2", "requests_to_niquests"]


def published() -> dict[str, list[str]]:
    """Give the rows of each published table."""
    return {
        path.stem: [row["row"] for row in json.loads(path.read_text(encoding="utf-8"))["rows"]]
        for path in TABLES.glob("*.json")
        if "rows" in json.loads(path.read_text(encoding="utf-8"))
    }


def test_the_response_table_begins_with_the_rows_of_the_post() -> None:
    assert published()["response"][: len(POSTS_ROWS)] == POSTS_ROWS


def test_every_table_is_listed_on_the_landing_page(built_site: Built) -> None:
    listed = {link.get("href", "") for link in built_site.parsed["compare/index.html"].cssselect("ul.tables a")}
    assert {f"{table}.html" for table in published()} <= {link.removeprefix("../compare/") for link in listed}


def test_every_row_has_its_question(built_site: Built) -> None:
    page = built_site.parsed["compare/questions.html"]
    asked = tomllib.loads((TABLES / "questions.toml").read_text(encoding="utf-8"))
    assert {table: sorted(rows) for table, rows in asked.items()} == {t: sorted(r) for t, r in published().items()}
    assert [
        term.text_content().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
        for term in page.cssselect("dl.questions dt")
    ] == [question.replace("`", "") for rows in asked.values() for question in rows.values()]
    assert all(answer.text_content().strip() for answer in page.cssselect("dl.questions dd"))


def test_questions_are_filtered_by_every_word(page: Page) -> None:
    page.goto("compare/questions.html")
    total = page.locator("dl.questions dt").count()
    page.get_by_label("Filter the questions").fill("does aiohttp follow redirects?")
    shown = page.locator("dl.questions dt:visible")
    expect(shown.filter(has_text="Does it follow redirects by default?")).to_have_count(1)
    found = shown.count()
    assert 0 < found < 20
    expect(page.get_by_role("status")).to_have_text(f"{found} of {total} questions")
    expect(page.get_by_role("heading", name="Uploads")).to_be_hidden()
    page.get_by_label("Filter the questions").fill("")
    expect(page.locator("dl.questions dt:visible")).to_have_count(total)


def test_without_scripts_every_question_is_there_and_no_field(new_page: NewPage) -> None:
    page = new_page(java_script_enabled=False)
    page.goto("compare/questions.html")
    expect(page.locator("#question-filter")).to_be_hidden()
    expect(page.locator("dl.questions dt:visible")).to_have_count(page.locator("dl.questions dt").count())


@pytest.mark.parametrize("move", MOVES)
def test_a_move_begins_with_what_says_nothing(built_site: Built, move: str) -> None:
    page = built_site.parsed[f"migrate/{move}.html"]
    (heading,) = page.cssselect("h1")
    assert "what changes if I move" in heading.text_content()
    kinds = [section.get("id", "") for section in page.cssselect("section[id^=changes-]")]
    order = ["behaviour", "type", "failure", "raises", "call", "installed", "addition", "name"]
    assert kinds == [f"changes-{kind}" for kind in order if f"changes-{kind}" in kinds]
    assert kinds[0] == "changes-behaviour"


@pytest.mark.parametrize("move", MOVES)
def test_a_move_shows_every_row_that_differs(built_site: Built, move: str) -> None:
    old, new = move.split("_to_")
    differing = set()
    for path in TABLES.glob("*.json"):
        table = json.loads(path.read_text(encoding="utf-8"))
        for row in table.get("rows", []):
            before, after = ({**row["cells"][client], "code": ""} for client in (old, new))
            if before != after:
                differing.add(f"../compare/{path.stem}.html#{path.stem}-{row['row']}".replace("_", "-"))
    sections = built_site.parsed[f"migrate/{move}.html"].cssselect("section[id^=changes-]")
    links = [link for section in sections for link in section.cssselect("a[href*='../compare/']")]
    shown = {link.get("href", "").replace("_", "-") for link in links}
    assert shown == differing


@pytest.mark.parametrize("address", ["compare/post.html", "compare/readmes.html"])
def test_each_verdict_has_its_evidence(built_site: Built, address: str) -> None:
    rows = built_site.parsed[address].cssselect("table.claims tbody tr")
    assert len(rows) > 50
    for row in rows:
        verdict, evidence = row.cssselect("td")[:2]
        assert evidence.text_content().strip()
        if "not observed here" not in verdict.text_content():
            assert evidence.cssselect("a[href]"), row.text_content()

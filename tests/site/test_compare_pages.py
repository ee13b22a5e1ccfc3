"""The pages about the tables: how one finds a row, what is checked, and what they are without scripts."""

import json
import tomllib
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from playwright.sync_api import Page, expect

from tests.site.reading import ROOT, NewPage

TABLES = ROOT / "docs" / "compare"
# The rows of the post's second table, in its order; the response table begins with them.
POSTS_ROWS = [
    "status", "reason", "url", "method", "content_type", "charset", "cookies", "headers", "success", "json", "text",
    "content", "raise_for_status", "streaming", "file_download",
]  # fmt: skip
MOVES = ["httpx_to_httpx2", "requests_to_niquests"]


def read(folder: Path, page: str) -> BeautifulSoup:
    return BeautifulSoup((folder / page).read_bytes(), "lxml")


def published() -> dict[str, list[str]]:
    """Give the rows of each published table."""
    return {
        path.stem: [row["row"] for row in json.loads(path.read_text(encoding="utf-8"))["rows"]]
        for path in TABLES.glob("*.json")
        if "rows" in json.loads(path.read_text(encoding="utf-8"))
    }


def test_the_response_table_begins_with_the_rows_of_the_post() -> None:
    assert published()["response"][: len(POSTS_ROWS)] == POSTS_ROWS


def test_every_table_is_listed_on_the_landing_page(folder: Path) -> None:
    listed = {str(link["href"]) for link in read(folder, "compare/index.html").select("ul.tables a")}
    assert {f"{table}.html" for table in published()} <= {link.removeprefix("../compare/") for link in listed}


def test_every_row_has_its_question(folder: Path) -> None:
    soup = read(folder, "compare/questions.html")
    asked = tomllib.loads((TABLES / "questions.toml").read_text(encoding="utf-8"))
    assert {table: sorted(rows) for table, rows in asked.items()} == {t: sorted(r) for t, r in published().items()}
    assert [
        term.get_text().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'") for term in soup.select("dl.questions dt")
    ] == [question.replace("`", "") for rows in asked.values() for question in rows.values()]
    assert all(answer.get_text(strip=True) for answer in soup.select("dl.questions dd"))


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
def test_a_move_begins_with_what_says_nothing(folder: Path, move: str) -> None:
    soup = read(folder, f"migrate/{move}.html")
    heading = soup.select_one("h1")
    assert heading
    assert "what changes if I move" in heading.get_text()
    kinds = [str(section["id"]) for section in soup.select("section[id^=changes-]")]
    order = ["behaviour", "type", "failure", "raises", "call", "installed", "addition", "name"]
    assert kinds == [f"changes-{kind}" for kind in order if f"changes-{kind}" in kinds]
    assert kinds[0] == "changes-behaviour"


@pytest.mark.parametrize("move", MOVES)
def test_a_move_shows_every_row_that_differs(folder: Path, move: str) -> None:
    old, new = move.split("_to_")
    differing = set()
    for path in TABLES.glob("*.json"):
        table = json.loads(path.read_text(encoding="utf-8"))
        for row in table.get("rows", []):
            before, after = ({**row["cells"][client], "code": ""} for client in (old, new))
            if before != after:
                differing.add(f"../compare/{path.stem}.html#{path.stem}-{row['row']}".replace("_", "-"))
    sections = read(folder, f"migrate/{move}.html").select("section[id^=changes-]")
    shown = {str(link["href"]).replace("_", "-") for one in sections for link in one.select("a[href*='../compare/']")}
    assert shown == differing


@pytest.mark.parametrize("address", ["compare/post.html", "compare/readmes.html"])
def test_each_verdict_has_its_evidence(folder: Path, address: str) -> None:
    rows = read(folder, address).select("table.claims tbody tr")
    assert len(rows) > 50
    for row in rows:
        verdict = row.select("td")[0].get_text(strip=True)
        evidence = row.select("td")[1]
        assert evidence.get_text(strip=True)
        if "not observed here" not in verdict:
            assert evidence.select("a[href]"), row.get_text()

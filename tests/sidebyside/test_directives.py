"""The directives that compare, check and list: what they show, and one line for each mistake on a page."""

from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from tests.sidebyside.project import Copy

CLAIMS = """[[part]]
title = "Its table"
[[part.claim]]
about = "URL"
says = "response.url (str)"
holds = [{ fact = "response/url", client = "requests", code = "response.url", type = "str" }]
[[part.claim]]
about = "URL of httpx"
says = "response.url (str)"
holds = [{ fact = "response/url", client = "httpx", type = "str" }]
instead = "It is a class of its own."
"""
MARKS = """clients = ["requests", "httpx"]
[[row]]
says = "URL as text"
marks = ["yes", "yes"]
fact = "response/url"
yes = { type = "str" }
differs = "httpx gives a class of its own."
[[row]]
says = "Speed"
marks = ["yes", "no"]
unseen = "It depends on the machine."
"""
PAGES = {
    "docs/guides/claims.md": "# Claims\n\n```{claims} said\n```\n",
    "docs/guides/marks.md": "# Marks\n\n```{marks} marked\n```\n",
    "docs/guides/questions.md": "# Questions\n\n```{questions}\n```\n",
    "docs/guides/tables.md": "# Tables\n\n```{tables}\nresponse: What a *response* holds.\n```\n",
    "docs/guides/differences.md": "# Differences\n\n```{differences} httpx httpx2\n```\n",
    "docs/compare/said.toml": CLAIMS,
    "docs/compare/marked.toml": MARKS,
}


@pytest.fixture(scope="module")
def built(proven: Copy, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a site with a page for each directive, built without a warning."""
    project = copied(proven, tmp_path_factory)
    for path, text in PAGES.items():
        project.write(path, text)
    done = project.build()
    assert (done.returncode, done.stderr) == (0, "")
    return project.root / "build" / "html" / "guides"


def copied(proven: Copy, tmp_path_factory: pytest.TempPathFactory) -> Project:
    project = Copy(tmp_path_factory.mktemp("directives"))
    for path in ("build/evidence.json", "docs/compare/response.json"):
        project.write(path, (proven.root / path).read_text())
    return project


def article(built: Path, page: str) -> BeautifulSoup:
    return BeautifulSoup((built / f"{page}.html").read_text(encoding="utf-8"), "lxml")


def rows_of(soup: BeautifulSoup) -> list[list[str]]:
    return [[" ".join(cell.stripped_strings) for cell in row.find_all(["th", "td"])] for row in soup.select("tbody tr")]


def test_claims_show_verdict_sentence_and_evidence(built: Path) -> None:
    soup = article(built, "claims")
    first, second = rows_of(soup)
    assert first[:2] == ["URL “response.url (str)”", "✓ holds"]
    assert first[2].startswith("URL, requests : response.url gave 'http://127.0.0.1:7249/")
    assert second[:2] == ["URL of httpx “response.url (str)”", "✗ does not hold today"]
    assert second[2].startswith("It is a class of its own.")
    assert "2 claims. Holds: 1, holds with a condition: 0, does not hold today: 1" in soup.get_text()
    links = [str(link["href"]) for link in soup.select("tbody a")]
    assert links == ["../compare/response.html#response-url-requests", "../compare/response.html#response-url-httpx"]


def test_marks_show_what_is_confirmed_and_what_was_not_observed(built: Path) -> None:
    soup = article(built, "marks")
    (row,) = rows_of(soup)
    assert row[0] == "URL as text httpx gives a class of its own."
    assert row[1].startswith("✓ yes ✓ confirmed 'http://")
    assert row[2].startswith("✓ yes ✗ not confirmed URL('http://")
    text = " ".join(soup.get_text().split())
    assert "2 marks in the 1 rows" in text
    assert "Speed: It depends on the machine." in text


def test_questions_answer_in_short_and_lead_to_the_row(built: Path) -> None:
    soup = article(built, "questions")
    assert soup.select_one("label[for=question-filter]")
    term, answers = soup.select_one("dl.questions dt"), soup.select("dl.questions .answer")
    assert term
    assert term.get_text() == "How is the final URL of a response read, after redirects?"
    assert [link["href"] for link in term.select("a")] == ["../compare/response.html#response-url"]
    assert answers[0].get_text() == "requests, httpx, aiohttp, httpx2, niquests response.url"
    assert all(len(code.get_text()) <= 60 for code in soup.select("dl.questions code"))
    assert [str(script["src"]) for script in soup.select("script[src*=questions]")] != []


def test_only_the_questions_bring_their_script(built: Path) -> None:
    assert article(built, "tables").select("script[src*=questions]") == []


def test_tables_are_listed_with_their_rows(built: Path) -> None:
    (item,) = article(built, "tables").select("ul.tables > li")
    assert " ".join(item.get_text().split()) == "Table: What a response holds. 1 rows, 1 of them ≠."
    assert item.select_one("a[href='../compare/response.html']")


def test_differences_are_counted_and_grouped(built: Path) -> None:
    soup = article(built, "differences")
    text = " ".join(soup.get_text().split())
    assert "Of 1 rows, httpx and httpx2 agree in 0. In the other 1:" in text
    section = soup.select_one("section#changes-name")
    assert section
    assert [link["href"] for link in section.select("li a")] == ["../compare/response.html#response-url"]


@pytest.fixture(scope="module")
def warnings(proven: Copy, tmp_path_factory: pytest.TempPathFactory) -> str:
    """What one build says of many mistakes; it fails."""
    project = copied(proven, tmp_path_factory)
    mistakes = PAGES | {
        "docs/compare/said.toml": CLAIMS.replace('instead = "It is a class of its own."\n', ""),
        "docs/compare/marked.toml": MARKS.replace("response/url", "response/urls"),
        "docs/guides/tables.md": "# Tables\n\n```{tables}\nresponse\n```\n",
        "docs/guides/differences.md": "# Differences\n\n```{differences} httpx httpx\n```\n",
        "docs/guides/none.md": "# None\n\n```{claims} nothing\n```\n\n```{tables}\nrespons: What it holds.\n```\n",
    }
    for path, text in mistakes.items():
        project.write(path, text)
    done = project.build()
    assert done.returncode == 1
    return done.stderr


@pytest.mark.parametrize(
    "line",
    [
        "guides/claims.md:3: WARNING: claims: docs/compare/said.toml: Its table: URL of httpx: the verdict is now "
        "'does not hold today'; say how with instead =",
        "guides/marks.md:3: WARNING: marks: no fact is called 'response/urls'; write <table>/<row>",
        "guides/tables.md:3: WARNING: tables: 'response' says nothing of the table; write response: and a sentence",
        "guides/differences.md:3: WARNING: differences: httpx cannot differ from itself; name two clients",
        "guides/none.md:3: WARNING: claims: docs/compare/nothing.toml: there is no such file; write it, or mend",
        "guides/none.md:6: WARNING: tables: no table is called 'respons'; write one of: response",
    ],
)
def test_a_mistake_is_one_line(warnings: str, line: str) -> None:
    assert any(line in said for said in warnings.splitlines()), warnings

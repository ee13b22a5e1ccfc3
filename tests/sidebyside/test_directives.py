"""The directives that compare, check and list: what they show, and one line for each mistake on a page."""

import json
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from tests.sidebyside.project import Copy, parsed

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
FAILS = """# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///

import httpx

httpx.get("127.0.0.1:7249/get")
"""
WORKS = FAILS.replace('httpx.get("127', '# Fix: name the scheme\nresponse = httpx.get("http://127')
DESCRIBED = """---
myst:
  html_meta:
    description: What they say of it
    keywords: said, told
---
"""
PAGES = {
    "docs/guides/claims.md": f"{DESCRIBED}# Claims\n\n```{{claims}} said\n```\n",
    "docs/guides/marks.md": "# Marks\n\n```{marks} marked\n```\n",
    "docs/guides/questions.md": "# Questions\n\n```{filter} questions\nfinal <URL>\n```\n\n```{questions}\n```\n",
    "docs/guides/tables.md": "# Tables\n\n```{template} tables\nresponse: What a *response* holds.\n```\n\n"
    "```{template} tables-as-json\n```\n",
    "docs/guides/differences.md": "# Differences\n\n```{differences} httpx httpx2\n```\n",
    "docs/guides/answers.md": "# Answers\n\n```{facts}\nresponse/url: Its address\n```\n\n"
    "```{facts}\n:clients: all\nresponse/url\n```\n\n```{rows}\nresponse/url\n```\n",
    "docs/guides/pythons.md": "# Pythons\n\n```{template} by-python\n```\n",
    "docs/guides/successors.md": "# Successors\n\n```{template} successors httpx2\n```\n",
    "docs/guides/group.md": "# Group\n\n```{template} guides group\n```\n\n"
    "```{toctree}\n:hidden:\nclaims\nmarks\n```\n",
    "docs/guides/errors.md": "# Errors\n\n```{symptom} scheme\n:words: bare host\nName the *scheme*.\n```\n",
    "docs/compare/said.toml": CLAIMS,
    "docs/compare/marked.toml": MARKS,
}


@pytest.fixture(scope="module")
def written(proven: Copy, tmp_path_factory: pytest.TempPathFactory) -> Copy:
    """A copy with a symptom that ran, and with an answer of another Python."""
    project = proven.copied(tmp_path_factory.mktemp("directives") / "project")
    project.write("examples/errors/scheme/fails.py", FAILS)
    project.write("examples/errors/scheme/works.py", WORKS.replace("7249", str(project.port)))
    done = project.run("--update", "errors/scheme")
    assert done.returncode == 0, done.stderr
    table = project.table("response")
    table["rows"][0]["cells"]["httpx"]["on"] = {
        "3.10": {"date": "2026-01-31", "answer": {"text": "a text"}, "outcome": "a text", "type": "str"}
    }
    project.write_table(table)
    return project


@pytest.fixture(scope="module")
def built(written: Copy, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a site with a page for each directive, built without a warning."""
    return site_with_pages(written.copied(tmp_path_factory.mktemp("good") / "project")) / "guides"


def site_with_pages(project: Copy, *options: str) -> Path:
    for path, text in PAGES.items():
        project.write(path, text)
    done = project.build(*options)
    assert (done.returncode, done.stderr) == (0, "")
    return project.root / "build" / "html"


def article(built: Path, page: str) -> BeautifulSoup:
    return parsed(built / f"{page}.html")


def rows_of(soup: BeautifulSoup) -> list[list[str]]:
    return [[" ".join(cell.stripped_strings) for cell in row.find_all(["th", "td"])] for row in soup.select("tbody tr")]


def test_claims_show_verdict_sentence_and_evidence(built: Path) -> None:
    soup = article(built, "claims")
    first, second = rows_of(soup)
    assert first[:2] == ["URL “response.url (str)”", "✓ holds"]
    assert first[2].startswith("URL, requests : response.url gave str")
    assert second[:2] == ["URL of httpx “response.url (str)”", "✗ does not hold today"]
    assert second[2].startswith("It is a class of its own.")
    assert "2 claims. Holds: 1, holds with a condition: 0, does not hold today: 1" in soup.get_text()
    links = [str(link["href"]) for link in soup.select("tbody a")]
    assert links == ["../compare/response.html#response-url-requests", "../compare/response.html#response-url-httpx"]


def test_marks_show_what_is_confirmed_and_what_was_not_observed(built: Path) -> None:
    soup = article(built, "marks")
    (row,) = rows_of(soup)
    assert row[0] == "URL as text httpx gives a class of its own."
    assert row[1].startswith("✓ yes ✓ confirmed response. url")
    assert row[2].startswith("✓ yes ✗ not confirmed response. url")
    text = " ".join(soup.get_text().split())
    assert "2 marks in the 1 rows" in text
    assert "Speed: It depends on the machine." in text


def test_questions_lead_to_the_row_and_say_each_answer_once(built: Path) -> None:
    soup = article(built, "questions")
    section = soup.select_one("section.filtered")
    assert section
    assert section.h2
    assert section.h2.get_text().startswith("Table")
    (term,) = section.select("dl.questions dt")
    assert term.get_text().strip() == "How is the final URL of a response read, after redirects?"
    assert [link["href"] for link in term.select("a")] == ["../compare/response.html#response-url"]
    assert [" ".join(answer.stripped_strings) for answer in section.select("dl.questions .answer")] == [
        "requests, aiohttp, httpx2, niquests response. url", "httpx response. url a text up to Python 3.10",
    ]  # fmt: skip


def test_the_filter_is_a_field_with_an_example(built: Path) -> None:
    soup = article(built, "questions")
    assert soup.select_one("label[for=filter]")
    field = soup.select_one("input#filter")
    assert field
    assert field["placeholder"] == "final <URL>"
    assert soup.select_one("output[for=filter][data-of=questions]")
    assert [str(script["src"]) for script in soup.select("script[src*=filter]")] != []
    assert article(built, "tables").select("script[src*=filter]") == []


def test_tables_are_listed_with_their_rows(built: Path) -> None:
    listed, as_json = article(built, "tables").select("article li")
    assert " ".join(listed.get_text().split()) == "Table: What a response holds. 1 rows, 1 of them ≠."  # by its type
    assert listed.select_one("a[href='../compare/response.html']")
    assert " ".join(as_json.get_text().split()) == "response, 1 rows: compare/response.json"
    assert as_json.select_one("a[download][href='../compare/response.json']")


def test_differences_are_counted_and_grouped(built: Path) -> None:
    soup = article(built, "differences")
    text = " ".join(soup.get_text().split())
    assert "Of 1 rows, httpx and httpx2 agree in 0. In the other 1:" in text
    section = soup.select_one("section#changes-name")
    assert section
    assert [link["href"] for link in section.select("li a")] == ["../compare/response.html#response-url"]


def test_rows_of_tables_stand_on_other_pages(built: Path) -> None:
    soup = article(built, "answers")
    compared, every = soup.select("table.answers-table")
    assert [" ".join(head.stripped_strings) for head in compared.select("thead th")][1:] == [
        "requests", "httpx", "aiohttp",
    ]  # fmt: skip
    assert len(every.select("thead th")) == 6
    label = compared.select_one("tbody th a")
    assert label
    assert (label.get_text(), label["href"]) == ("Its address", "../compare/response.html#response-url")
    links = [str(link["href"]) for link in compared.select("tbody td.client-httpx a")]
    assert links == ["../compare/response.html#response-url-httpx", "../compare/response.html#response-url-history"]
    assert [note.get_text() for note in compared.select(".since")] == ["a text up to Python 3.10"]
    (folded,) = soup.select("details.proofs")
    assert folded.summary
    assert folded.summary.get_text() == "Evidence: 1 row"
    assert [link["href"] for link in folded.select("li a")] == ["../compare/response.html#response-url"]


def test_the_answer_of_another_python_stands_beside_it(built: Path) -> None:
    (row,) = rows_of(article(built, "pythons"))
    assert row == ["URL", "httpx", "response.url", "3.10: a text (str)"]
    table = article(built.parent / "compare", "response")
    assert [note.get_text() for note in table.select("table.comparison .since")] == ["a text up to Python 3.10"]
    older = table.select_one("#response-url-history")
    assert older
    assert " ".join(older.stripped_strings).endswith("httpx Python 3.10: a text (str), seen on 2026-01-31")


def test_a_symptom_shows_the_last_words_beside_the_lines_that_mend_it(built: Path, proven: Copy) -> None:
    soup = article(built, "errors")
    printed, mend = soup.select_one(".symptom .printed"), soup.select_one(".symptom .mend")
    assert printed
    assert mend
    output = printed.select_one(".output pre")
    assert output
    assert output.get_text().startswith("httpx.UnsupportedProtocol: Request URL is missing")
    assert "Traceback" not in output.get_text()
    assert [emphasis.get_text() for emphasis in mend.select("p em")] == ["scheme"]
    fix = mend.select_one(".fix pre")
    assert fix
    assert fix.get_text().strip() == f'response = httpx.get("http://127.0.0.1:{proven.port}/get")'
    words = soup.select_one(".symptom + [hidden]")
    assert words
    assert words.get_text() == "bare host"


def test_guides_are_listed_by_their_titles_and_descriptions(built: Path) -> None:
    first, second = article(built, "group").select("ul.guide-list > li")
    assert " ".join(first.stripped_strings) == "Claims What they say of it"
    assert first.select_one("a[href='claims.html']")
    assert first.select_one("[data-words='said, told']")
    assert " ".join(second.stripped_strings) == "Marks"


def test_programs_under_a_successor_are_counted_and_listed(built: Path) -> None:
    soup = article(built, "successors")
    text = " ".join(soup.get_text().split())
    assert "2 programs. Fails: 0, Another output: 0, " in text
    assert "The same output: 2." in text
    assert [link["href"] for link in soup.select("article li a[download]")] == [
        "../examples/query_parameters/with_httpx.py",
        "../examples/query_parameters/with_httpx_async.py",
    ]


@pytest.fixture(scope="module")
def warnings(written: Copy, tmp_path_factory: pytest.TempPathFactory) -> str:
    """What one build says of many mistakes; it fails."""
    project = written.copied(tmp_path_factory.mktemp("mistakes") / "project")
    mistakes = PAGES | {
        "docs/compare/said.toml": CLAIMS.replace('instead = "It is a class of its own."\n', ""),
        "docs/compare/marked.toml": MARKS.replace("response/url", "response/urls"),
        "docs/guides/tables.md": "# Tables\n\n```{template} tables\nresponse\n```\n",
        "docs/guides/differences.md": "# Differences\n\n```{differences} httpx httpx\n```\n",
        "docs/guides/none.md": "# None\n\n```{claims} nothing\n```\n\n"
        "```{template} tables\nrespons: What it holds.\n```\n",
        "docs/guides/answers.md": "# Answers\n\n```{facts}\nresponse/urls\n```\n\n```{facts}\n```\n\n"
        "```{rows}\nresponse/urls\n```\n\n```{facts}\n:words: 3\nresponse/url\n```\n",
        "docs/guides/templates.md": "# Templates\n\n```{template} table\n```\n\n```{template} client\n```\n\n"
        "```{template} guides nowhere\n```\n\n```{template} guides claims\n```\n",
        "docs/guides/errors.md": "# Errors\n\n```{symptom} schema\n```\n",
    }
    for path, text in mistakes.items():
        project.write(path, text)
    done = project.build()
    assert done.returncode == 1
    return done.stderr


@pytest.mark.parametrize(
    "line",
    [
        "guides/claims.md:9: WARNING: claims: docs/compare/said.toml: Its table: URL of httpx: the verdict is now "
        "'does not hold today'; say how with instead =",
        "guides/marks.md:3: WARNING: marks: no fact is called 'response/urls'; write <table>/<row>",
        "guides/tables.md:3: WARNING: template: 'response' says nothing of a table; write a table's name, : and a "
        "sentence",
        "guides/differences.md:3: WARNING: differences: httpx cannot differ from itself; name two clients",
        "guides/none.md:3: WARNING: claims: docs/compare/nothing.toml: there is no such file; write it, or mend",
        "guides/none.md:6: WARNING: template: docs/compare/respons.md: no such page, or no title in it; write it with",
        "guides/answers.md:3: WARNING: facts: no fact is called 'response/urls'; write <table>/<row>",
        "guides/answers.md:7: WARNING: facts: names no row; write lines such as redirects/default: Follows redirects",
        "guides/answers.md:10: WARNING: rows: no fact is called 'response/urls'; write <table>/<row>",
        "guides/answers.md:14: WARNING: facts: response/url: the answer 'response.url' of requests is too long here; ",
        "guides/templates.md:3: WARNING: template: no template is called 'table'; write one of: by-python, client,",
        "guides/templates.md:6: WARNING: template: conf/templates/pages: client.md: ",
        "guides/templates.md:9: WARNING: template: docs/guides/nowhere.md: there is no such page; write it, or mend",
        "guides/templates.md:12: WARNING: template: docs/guides/claims.md has no toctree; list the guides of the group",
        "guides/errors.md:3: WARNING: symptom: no symptom is called 'schema'; write one of: scheme",
        "WARNING: symptom 'scheme' is on no page; add {symptom} scheme to docs/errors.md",
        "WARNING: table 'response' is in no list; add it to docs/compare/index.md",
    ],
)
def test_a_mistake_is_one_line(warnings: str, line: str) -> None:
    assert any(line in said for said in warnings.splitlines()), warnings


@pytest.mark.thorough
def test_pages_that_two_processes_read_are_found_as_well(built: Path, written: Copy, tmp_path: Path) -> None:
    project = written.copied(tmp_path / "project")
    site = site_with_pages(project, "-j", "2")
    entries = index_entries(built.parent)
    assert "told" in entries
    assert index_entries(site) == entries
    project.write("docs/clients/httpx.md", "# httpx\n\nAgain.\n")
    assert project.build().returncode == 0  # writes this page alone, and has the keywords of the others
    assert index_entries(site) == entries


@pytest.mark.thorough
def test_a_new_page_is_in_the_sidebar_of_all_others(written: Copy, tmp_path: Path) -> None:
    project = written.copied(tmp_path / "project")
    site = site_with_pages(project)
    project.write("docs/guides/new.md", "# A new page\n")
    assert project.build().returncode == 0
    assert "A new page" in (site / "clients" / "httpx.html").read_text(encoding="utf-8")


def index_entries(site: Path) -> dict[str, object]:
    text = (site / "searchindex.js").read_text(encoding="utf-8")
    entries: dict[str, object] = json.loads(text[text.index("(") + 1 : text.rindex(")")])["indexentries"]
    return entries

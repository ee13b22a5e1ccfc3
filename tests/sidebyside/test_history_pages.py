"""What the pages make of the history: the note in a cell, the list in its row, and the page that collects both."""

import json
from typing import Any

import pytest
from bs4 import BeautifulSoup

from sidebyside.model.clients import load_clients
from sidebyside.model.facts import Fact
from tests.sidebyside.project import Copy

PAGE = "# History\n\n" + "\n".join(
    f"## {part}\n\n```{{history}} {part}\n```\n" for part in ("releases", "changes", "dependencies", "unknown")
)


def entry(project: Copy, *spans: dict[str, Any], client: str = "httpx") -> dict[str, Any]:
    """Give a client's entry in which the project's one row has these spans, and then the published one."""
    fact = Fact(project.root / "tests/facts/response/url.py")
    (row,) = json.loads((project.root / "docs/compare/response.json").read_text())["rows"]
    cell = {key: value for key, value in row["cells"][client].items() if key != "code"}
    versions = [span["until"] for span in spans]
    return {
        client: {
            "measured": "2026-11-22",
            "python": "3.11.2",
            "compared_with": {"version": "0.28.1", "released": "2024-12-06"},
            "facts": 1,
            "not_measured": ["timeouts/slow"],
            "not_installed": [],
            "releases": [
                {"version": version, "released": "2024-01-01", "same": 0, "other": 1, "unknown": 0, "installed": {}}
                for version in versions
            ],
            "rows": {
                "response/url": {
                    "code": fact.digest_for(load_clients().by_name[client]),
                    "spans": [*spans, {"since": "0.28.1", "until": "0.28.1", **cell}],
                }
            },
        }
    }


def built(project: Copy, history: dict[str, Any]) -> tuple[BeautifulSoup, BeautifulSoup]:
    """Build the project with the history; give the pages of the table and of the history."""
    project.write("docs/compare/history.json", json.dumps(history))
    project.write("docs/compare/history.md", PAGE)
    done = project.build()
    assert done.returncode == 0, done.stderr
    pages = [(project.root / f"build/html/compare/{name}.html").read_text() for name in ("response", "history")]
    return BeautifulSoup(pages[0], "lxml"), BeautifulSoup(pages[1], "lxml")


def words(element: Any) -> str:
    return " ".join(element.get_text(" ", strip=True).replace("\u2019", "'").split())


def test_a_cell_whose_outcome_changed_says_since_when_and_links_to_what_older_releases_returned(
    project: Copy,
) -> None:
    table, history = built(
        project,
        entry(
            project,
            {"since": "0.25.2", "until": "0.25.2", "unknown": "AttributeError"},
            {"since": "0.26.0", "until": "0.26.0", "outcome": "old", "type": "str", "dependencies": True},
            {"since": "0.27.2", "until": "0.27.2", "outcome": "other", "type": "str"},
        ),
    )
    (link,) = table.select("table.comparison td.client-httpx .since a")
    assert link.get_text() == "since 0.28"
    assert words(table.find(id=str(link["href"]).removeprefix("#"))) == (
        "What older releases returned: httpx 0.25: unknown (AttributeError) "
        "0.26: 'old' ; with today's dependencies as now 0.27: 'other' since 0.28: as now"
    )
    assert len(table.select(".since")) == 1
    text = words(history.article)
    assert (
        "Rows: 1, on 2026-11-22 with Python 3.11.2, compared with 0.28.1 of 2024-12-06; not measured: timeouts/slow"
        in text
    )
    assert "httpx 0.28 (0.28.1 of 2024-12-06) URL : 'other' → " in text
    assert "httpx, URL : 0.26: 'old' ; with today's dependencies as now" in text
    assert "httpx 0.25: AttributeError (1)" in text
    targets = {str(a["href"]) for a in history.select("article a[href*='response.html#']")}
    assert targets == {f"../compare/response.html{link['href']}"}


def test_the_same_outcome_on_both_sides_of_an_unknown_one_is_no_change(project: Copy) -> None:
    history = entry(project, {"since": "0.27.2", "until": "0.27.2", "unknown": "AttributeError"})
    now = history["httpx"]["rows"]["response/url"]["spans"][-1]
    history["httpx"]["rows"]["response/url"]["spans"].insert(0, {**now, "since": "0.26.0", "until": "0.26.0"})
    history["httpx"]["releases"].insert(0, {**history["httpx"]["releases"][0], "version": "0.26.0"})
    table, page = built(project, history)
    assert not table.select(".since")
    assert "→" not in words(page.article)


@pytest.mark.parametrize("stale", ["code", "outcome"])
def test_a_history_of_other_code_or_of_another_outcome_is_not_shown(project: Copy, stale: str) -> None:
    history = entry(project, {"since": "0.27.2", "until": "0.27.2", "outcome": "other", "type": "str"})
    row = history["httpx"]["rows"]["response/url"]
    if stale == "code":
        row["code"] = "0" * 12
    else:
        row["spans"][-1]["outcome"] = "what it was when it was measured"
    table, page = built(project, history)
    assert not table.select(".since, .older-releases")
    assert "'other'" not in words(page.article)


def test_without_a_history_the_page_says_that_there_is_none(project: Copy) -> None:
    table, page = built(project, {})
    assert not table.select(".since, .older-releases")
    assert words(page.article).count("Not measured.") == len(load_clients().by_name)
    assert words(page.article).count("There are none.") == 3


def test_an_unknown_part_is_told_with_those_that_there_are(project: Copy) -> None:
    project.write("docs/compare/history.md", "# History\n\n```{history} future\n```\n")
    done = project.build()
    assert done.returncode != 0
    assert "the history has no part 'future'; write one of: releases, changes, dependencies, unknown" in done.stderr

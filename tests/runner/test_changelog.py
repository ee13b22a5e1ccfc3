"""The changes of the tables: what an update writes down, and the page and the feed that become of it."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from bs4 import BeautifulSoup

from sidebyside import changelog, layout
from sidebyside.problems import Problem
from tests.runner.project import Project

ATOM = "http://www.w3.org/2005/Atom"
SCHEMA = json.loads((layout.TABLES / "changes.schema.json").read_text())


def table(version: str = "1.0", **cells: object) -> dict[str, Any]:
    """Give a table of a client, `requests`, a row a keyword, its value the outcome."""
    rows = [
        {
            "row": row,
            "label": row.title(),
            "explanation": "",
            "cells": {"requests": {"code": "code", "outcome": outcome, "type": type(outcome).__name__}},
        }
        for row, outcome in cells.items()
    ]
    return {"table": "redirects", "versions": {"requests": version}, "rows": rows}


def after(*days: tuple[str, dict[str, Any], dict[str, Any]]) -> list[tuple[str, list[tuple[Any, ...]]]]:
    """Give the releases after updates on these days: what changed, shortly."""
    kept: changelog.Changes = {"baseline": "2026-01-01", "releases": []}
    for day, old, new in days:
        kept = changelog.recorded(kept, day, changelog.differences(old, new))
    jsonschema.validate(kept, SCHEMA)
    return [(release["date"], [_short(change) for change in release["changes"]]) for release in kept["releases"]]


def _short(change: changelog.Change) -> tuple[Any, ...]:
    if "change" in change:
        return change["row"], change["change"]
    return change["row"], change["old"]["outcome"], change["new"]["outcome"], *change["versions"]


def test_another_outcome_is_recorded_with_the_versions_and_the_newest_release_stands_first() -> None:
    assert after(
        ("2026-01-02", table("1.0", a=1, b=1), table("1.1", a=2, b=1)),
        ("2026-01-05", table("1.1", a=2, b=1), table("1.2", a=2, b=3)),
    ) == [("2026-01-05", [("b", 1, 3, "1.1", "1.2")]), ("2026-01-02", [("a", 1, 2, "1.0", "1.1")])]


def test_a_new_version_or_other_code_alone_is_no_change() -> None:
    new = table("1.1", a=1)
    new["rows"][0]["cells"]["requests"]["code"] = "other"
    new["rows"][0]["label"] = "Another label"
    assert after(("2026-01-02", table("1.0", a=1), new)) == []


def test_rows_that_come_and_go_are_recorded() -> None:
    assert after(("2026-01-02", table(a=1), table(b=1))) == [("2026-01-02", [("a", "removed"), ("b", "added")])]


def test_one_day_is_one_release() -> None:
    day = "2026-01-02"
    assert after((day, table("1", a=1), table("2", a=2)), (day, table("2", a=2), table("3", a=3))) == [
        (day, [("a", 1, 3, "1", "3")])
    ]
    assert after((day, table(a=1), table(a=2)), (day, table(a=2), table(a=1))) == []
    assert after((day, table(a=1), table(a=1, b=1)), (day, table(a=1, b=1), table(a=1, b=2))) == [
        (day, [("b", "added")])
    ]


def test_up_to_the_baseline_nothing_is_recorded() -> None:
    assert after(("2026-01-01", table(a=1), table(a=2))) == []


def test_an_update_writes_the_baseline_where_there_is_none(tmp_path: Path) -> None:
    path = tmp_path / "changes.json"
    changelog.record(None, table(a=1), path)
    assert changelog.read_changes(path)["releases"] == []
    changelog.record(table(a=1), table(a=2), path)  # still the day of the baseline
    assert changelog.read_changes(path)["releases"] == []
    path.write_text('{"baseline": "2026-01-01", "releases": []}')
    changelog.record(table(a=1), table(a=2), path)
    assert [len(release["changes"]) for release in changelog.read_changes(path)["releases"]] == [1]


def test_a_damaged_file_is_told_in_one_line(tmp_path: Path) -> None:
    path = tmp_path / "changes.json"
    for text, said in (("{", "not valid JSON"), ("{}", "does not hold a baseline"), (None, "not there")):
        path.unlink(missing_ok=True)
        if text:
            path.write_text(text)
        with pytest.raises(Problem, match=rf"changes\.json:?\d*: {said}.*; (restore it from git|run nox -s update)"):
            changelog.read_changes(path)


def test_the_published_changes_are_what_their_schema_describes() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    jsonschema.validate(json.loads(layout.CHANGES.read_text(encoding="utf-8")), SCHEMA)


RECORDED: dict[str, Any] = {
    "baseline": "2026-01-01",
    "releases": [
        {
            "date": "2026-02-03",
            "changes": [
                {
                    "table": "response",
                    "row": "url",
                    "label": "URL",
                    "client": "httpx",
                    "old": {"outcome": "<a&b>", "type": "str"},
                    "new": {"outcome": "c", "type": "str"},
                    "versions": ["0.28.1", "0.29.0"],
                },
                {"table": "response", "row": "gone", "label": "A row that was", "change": "removed"},
            ],
        }
    ],
}


@pytest.mark.parametrize("recorded", [RECORDED, {"baseline": "2026-01-01", "releases": []}])
def test_the_page_and_the_feed_say_what_was_recorded(project: Project, recorded: dict[str, Any]) -> None:
    jsonschema.validate(recorded, SCHEMA)
    project.write("docs/compare/changes.json", json.dumps(recorded))
    project.write("docs/compare/changes.md", "# Changes\n\n```{changes}\n```\n")
    done = project.build()
    assert done.returncode == 0, done.stderr
    page = BeautifulSoup((project.root / "build/html/compare/changes.html").read_text(), "lxml")
    text = " ".join(page.article.get_text(" ", strip=True).split())  # type: ignore[union-attr]
    feed = BeautifulSoup((project.root / "build/html/compare/changes.xml").read_text(), "xml").feed
    assert feed is not None
    assert feed["xmlns"] == ATOM
    # RFC 4287, 4.1.1 and 4.1.2: each has exactly one id, title and updated; the feed an author and a link to itself.
    entries = feed("entry", recursive=False)
    for part in (feed, *entries):
        assert [len(part(name, recursive=False)) for name in ("id", "title", "updated")] == [1, 1, 1]
    assert len({element.text for element in feed("id")}) == len(entries) + 1
    assert feed.select_one("feed > author > name").text  # type: ignore[union-attr]
    assert [link["href"] for link in feed.select("feed > link[rel=self]")] == ["changes.xml"]
    assert len({part.select("updated")[0].text for part in (feed, entries[0])}) == 1
    assert page.select_one('head link[type="application/atom+xml"]')["href"] == "changes.xml"  # type: ignore[index]
    for entry in entries:
        assert page.find(id=str(entry.select("link")[0]["href"]).partition("#")[2])
    if recorded["releases"]:
        assert "httpx 0.28.1 to 0.29.0 URL : '<a&b>' → 'c'" in text
        assert "A row that was: row removed" in text
        assert len(entries) == 2
        content = BeautifulSoup(entries[0].select("content")[0].text, "lxml")
        assert content.select_one("li code").get_text() == "'<a&b>'"  # type: ignore[union-attr]
    else:
        assert "The release of 2026-01-01 is the first, from which changes are counted; nothing has changed" in text
        assert len(entries) == 1

"""What the pages make of the history: the note in a cell, the list in its row, and the page that collects both."""

import json
import platform
from typing import Any

from bs4 import BeautifulSoup

from sidebyside.model.clients import load_clients
from sidebyside.model.facts import Fact
from tests.sidebyside.project import HERE, Copy, parsed

PAGE = """# History

## Releases

```{template} releases
```

## Changes

```{template} what-changed
```
"""


def entry(project: Copy, *spans: dict[str, Any], client: str = "httpx") -> dict[str, Any]:
    """Give a client's entry in which the project's one row has these spans, and then the published one."""
    fact = Fact(project.root / "tests/facts/response/url.py")
    (row,) = project.table("response")["rows"]
    cell = {key: value for key, value in row["cells"][client].items() if key not in ("answer", "code")}
    versions = [span["until"] for span in spans]
    return {
        client: {
            "measured": "2026-11-22",
            "python": platform.python_version(),
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
                    "code": fact.digest_for(load_clients(HERE).by_name[client]),
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
    compare = project.root / "build/html/compare"
    return parsed(compare / "response.html"), parsed(compare / "history.html")


def words(element: Any) -> str:
    return " ".join(element.get_text(" ", strip=True).replace("\u2018", "'").replace("\u2019", "'").split())


def test_an_answer_that_changed_says_since_when_and_links_to_what_older_releases_answered(project: Copy) -> None:
    table, history = built(
        project,
        entry(
            project,
            {"since": "0.25.2", "until": "0.25.2", "unknown": "AttributeError"},
            {"since": "0.26.0", "until": "0.26.0", "outcome": "old", "type": "str", "dependencies": True},
            {"since": "0.27.2", "until": "0.27.2", "outcome": "other", "type": "str"},
        ),
    )
    (link,) = table.select("table.comparison td.client-httpx .since")
    assert link.get_text() == "since 0.28"
    assert words(table.find(id=str(link["href"]).removeprefix("#"))) == (
        "What older releases and other Pythons answered: httpx 0.25: unknown (AttributeError) "
        "0.26: old (str); with today's dependencies as now 0.27: other (str) since httpx 0.28: as now"
    )
    assert len(table.select(".since")) == 1
    text = words(history.article)
    assert f"Rows: 1, on 2026-11-22 with Python {platform.python_version()}, compared with 0.28.1 of 2024-12-06" in text
    assert "; not measured: timeouts/slow." in text
    assert text.count("Not measured.") == len(load_clients(HERE).by_name) - 1
    (change,) = history.select("section#changes li")
    assert words(change) == (
        f"URL : other (str) → URL('http://127.0.0.1:{project.port}/ds2man/basic/response/case1') (httpx.URL)"
    )
    assert [link["href"] for link in change.select("a")] == ["response.html#response-url"]
    assert "httpx 0.28 (0.28.1 of 2024-12-06)" in words(history.select_one("section#changes"))
    (releases,) = history.select("section#releases table")
    assert [words(row) for row in releases.select("tbody tr")] == [
        f"{version} 2024-01-01 0 1 0" for version in ("0.27.2", "0.26.0", "0.25.2")
    ]


def test_choosing_migration_lists_and_questions_say_since_when_too(project: Copy) -> None:
    outcomes = {cell["outcome"] for cell in project.table("response")["rows"][0]["cells"].values()}
    met = json.dumps(sorted(outcomes))
    project.write("conf/needs.toml", f'[url]\ngroup = "All"\nneed = "URL"\nfact = "response/url"\nmet = {met}\n')
    directives = {"needs": "{choosing}", "move": "{differences} requests httpx", "asked": "{questions}"}
    for name, directive in directives.items():
        project.write(f"docs/guides/{name}.md", f"# {name}\n\n```{directive}\n```\n")
    built(project, entry(project, {"since": "0.27.2", "until": "0.27.2", "outcome": "other", "type": "str"}))
    for name, cell in (("needs", "td.client-httpx"), ("move", "td"), ("asked", "dd")):
        page = parsed(project.root / f"build/html/guides/{name}.html")
        (link,) = page.select(f"{cell} .since")
        assert (link.get_text(), link["href"]) == ("since 0.28", "../compare/response.html#response-url-history")


def test_the_same_answer_on_both_sides_of_an_unknown_one_is_no_change(project: Copy) -> None:
    history = entry(project, {"since": "0.27.2", "until": "0.27.2", "unknown": "AttributeError"})
    spans = history["httpx"]["rows"]["response/url"]["spans"]
    spans.insert(0, {**spans[-1], "since": "0.26.0", "until": "0.26.0"})
    history["httpx"]["releases"].insert(0, {**history["httpx"]["releases"][0], "version": "0.26.0"})
    table, page = built(project, history)
    assert not table.select(".since")
    assert "There are none." in words(page.select_one("section#changes"))


def test_what_the_index_listed_stands_on_the_clients_pages_with_its_day(project: Copy) -> None:
    history = entry(project, {"since": "0.27.2", "until": "0.27.2", "outcome": "other", "type": "str"})
    history["httpx"]["listed"] = {
        "day": "2026-12-01",
        "releases": [
            {"version": "0.28.1", "released": "2024-12-05", "python": ">=3.8"},
            {"version": "0.29.0", "released": "2026-11-30", "python": ">=3.10"},
        ],
        "preview": {"version": "1.0.dev6", "released": "2026-11-30"},
        "pythons": ["3.10", "3.14"],
        "dependencies": ["idna", "anyio>=4", 'typing_extensions; python_version < "3.11"'],
        "extras": ["http2"],
    }
    project.write("docs/clients/index.md", "# Clients\n\n## Where each client stands\n\n```{template} standing\n```\n")
    built(project, history)
    clients = BeautifulSoup((project.root / "build/html/clients/index.html").read_text(), "lxml")
    rows = [[words(cell) for cell in row.select("td")] for row in clients.select("tbody tr")]
    assert rows[1] == [
        "httpx",
        "0.29.0, 30 Nov 2026 (runs here: 0.28.1); preview 1.0.dev6, 30 Nov 2026",
        "1",
        "3.10 to 3.14; installs on >=3.10",
        "anyio, idna",
    ]
    assert [row[1] for row in rows if row[0] != "httpx"] == ["not read"] * (len(rows) - 1)
    assert "Read from the package index on 1 Dec 2026" in words(clients.article)
    summary = words(BeautifulSoup((project.root / "build/html/clients/all.html").read_text(), "lxml").article)
    assert "Version run here : 0.28.1, released 5 Dec 2024" in summary  # the index's day, not the measurement's
    assert "Releases : 1 in the year to 1 Dec 2026, the newest 0.29.0 of 30 Nov 2026; where all stand" in summary


def test_without_a_history_the_page_says_that_there_is_none(project: Copy) -> None:
    table, page = built(project, {})
    assert not table.select(".since, .older-releases")
    assert words(page.article).count("Not measured.") == len(load_clients(HERE).by_name)
    assert words(page.article).count("There are none.") == 1

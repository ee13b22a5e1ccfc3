"""The history: which releases there are, what the spans of their readings say, and what counts as known."""

import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from sidebyside.model.answers import Outcome
from sidebyside.model.clients import load_clients
from sidebyside.model.facts import Fact
from sidebyside.model.history import Seen, Span, minor, read_history, spans
from sidebyside.model.jobs import Job, Result
from sidebyside.model.problem import Problem, Problems
from sidebyside.releases.listing import years_before
from sidebyside.releases.measuring import read, settled
from sidebyside.releases.package_index import Release, older_minors, read_lock, release_of
from tests.server.sockets import free_port
from tests.sidebyside.project import HERE, Copy

LOCK = """
lock-version = "1.0"
[[packages]]
name = "httpx"
version = "0.27.2"
sdist = {{ url = "x", {sdist} }}
wheels = [{{ url = "x", {wheel} }}]
"""
UNKNOWN = Seen(unknown="AttributeError")


def value(outcome: object) -> Seen:
    return Seen(outcome=outcome, type=type(outcome).__name__)


def history(*readings: Seen) -> list[Span]:
    """Give the spans of releases 0.1.9, 0.2.9, ... with these readings."""
    return spans([(f"0.{number}.9", reading) for number, reading in enumerate(readings, 1)])


@pytest.mark.parametrize(
    ("version", "expected"), [("3.12.15", "3.12"), ("0.27.2", "0.27"), ("2.0", "2.0"), ("1.2.3.post1", "1.2")]
)
def test_a_minor_release_is_the_first_two_parts(version: str, expected: str) -> None:
    assert minor(version) == expected


def test_three_years_before_a_leap_day_is_a_day() -> None:
    assert years_before(date(2028, 2, 29), 3) == date(2025, 2, 28)
    assert years_before(date(2026, 11, 22), 3) == date(2023, 11, 22)


def test_a_release_is_as_old_as_its_first_file() -> None:
    text = LOCK.format(sdist="upload-time = 2024-08-28T00:30:00Z", wheel="upload-time = 2024-08-27T12:53:59Z")
    assert read_lock(text) == Release("0.27.2", date(2024, 8, 27))


def test_an_index_without_upload_times_is_told_in_one_line() -> None:
    with pytest.raises(Problem, match=r"^the package index gives no upload time for httpx 0\.27\.2.*\(PEP 700\)$"):
        read_lock(LOCK.format(sdist="size = 1", wheel="size = 1"))


@pytest.mark.thorough  # it asks the package index
def test_the_minor_releases_are_found_oldest_first_and_by_their_newest_patch() -> None:
    found = older_minors("httpx", "0.28.1", date(2023, 11, 22))
    assert [release.version for release in found] == ["0.25.2", "0.26.0", "0.27.2"]
    assert found[-1].released == date(2024, 8, 27)


@pytest.mark.thorough  # it asks the package index
def test_a_release_that_does_not_exist_is_told_in_one_line() -> None:
    with pytest.raises(Problem, match=r"^the package index has no httpx 0\.0\.999 for Python 3\.11"):
        release_of("httpx", "0.0.999")


def test_neighbours_that_answer_alike_are_one_span() -> None:
    assert history(value(302), value(302), value(200), UNKNOWN, UNKNOWN) == [
        Span(since="0.1.9", until="0.2.9", outcome=302, type="int"),
        Span(since="0.3.9", until="0.3.9", outcome=200, type="int"),
        Span(since="0.4.9", until="0.5.9", unknown="AttributeError"),
    ]


def test_a_number_is_no_bool_and_a_message_no_difference() -> None:
    assert len(history(value(1), value(True))) == 2
    first, second = (Seen(outcome="a.Error", type="raises", message=message) for message in ("one", "two"))
    assert len(history(first, second)) == 1


def test_what_the_dependencies_changed_is_a_span_of_its_own() -> None:
    own = value(302).model_copy(update={"dependencies": True})
    assert [span.dependencies for span in history(value(302), own, value(200))] == [None, True, None]


def facts(tmp_path: Path, *rows: str) -> list[Fact]:
    return [Fact(tmp_path / "table" / f"{row}.py") for row in rows]


def test_an_answer_that_is_not_the_published_one_counts_when_it_comes_twice(tmp_path: Path) -> None:
    answers = {
        "same": [value(1)],
        "other": [value(2), value(2)],
        "late": [value(2), value(1), value(2)],
        "raises": [UNKNOWN, UNKNOWN],
        "unstable": [value(2), value(3), value(4)],
    }
    asked: list[list[str]] = []

    def ask(wanted: list[Fact]) -> dict[str, Seen]:
        asked.append([fact.row for fact in wanted])
        return {fact.id: answers[fact.row][len(asked) - 1] for fact in wanted}

    published = {f"table/{row}": value(1) for row in answers}
    assert settled(facts(tmp_path, *answers), published, ask) == {
        "table/same": value(1),
        "table/other": value(2),
        "table/late": value(2),
        "table/raises": UNKNOWN,
        "table/unstable": Seen(unknown="not the same twice"),
    }
    assert asked == [
        ["same", "other", "late", "raises", "unstable"],
        ["other", "late", "raises", "unstable"],
        ["late", "unstable"],
    ]


@pytest.mark.parametrize(
    ("output", "problem", "outcome", "expected"),
    [
        ("", None, Outcome(200, "int"), value(200)),
        ("", None, Outcome("TypeError", "raises"), Seen(outcome="TypeError", type="raises")),
        ("Traceback\nhttpx.ReadError: gone\n", "exited with 1", None, Seen(unknown="httpx.ReadError")),
        (
            "Traceback\n  File\nhttpx.ReadError: 400, message:\n  gone: ^\n",
            "exited with 1",
            None,
            Seen(unknown="httpx.ReadError"),
        ),
        ("Traceback\nKeyError\n", "exited with 1", None, Seen(unknown="KeyError")),
        ("", "still running after 30 s", None, Seen(unknown="still running after 30 s")),
        ("", None, None, Seen(unknown="returned nothing")),
    ],
)
def test_what_failed_is_unknown_and_never_no(
    output: str, problem: str | None, outcome: Outcome | None, expected: Seen
) -> None:
    job = Job("facts/a/b for httpx", None, None, "b.py", "")
    assert read(Result(job, output, problem, outcome)) == expected


def test_what_this_machine_lacks_is_unknown_too() -> None:
    job = Job("facts/a/b for httpx", None, None, "b.py", "")
    assert read(Result(job, unavailable="no IPv6")) == Seen(unknown="no IPv6")


def test_an_unknown_client_is_told_with_the_names_that_there_are(project: Copy) -> None:
    done = project.command("history", "urllib3")
    assert (done.returncode, done.stderr) == (
        1, f"no client is called 'urllib3'; write some of: {', '.join(load_clients(HERE).by_name)}\n"
    )  # fmt: skip


@pytest.mark.thorough  # it asks the package index
def test_a_measurement_leaves_the_tables_and_the_other_clients_alone(project: Copy) -> None:
    project.replace(
        "tests/facts/response/url.py",
        "def with_requests(requests, server):\n",
        "def with_requests(requests, server):\n"
        '    minor = int(requests.__version__.split(".")[1])\n'
        "    if minor == 33:\n        raise RuntimeError\n    return minor\n\n\n"
        "def _before(requests, server):\n",
    )
    project.listen_at(free_port())
    assert project.run("--update", "facts").returncode == 0
    table = (project.root / "docs/compare/response.json").read_text()
    kept = json.loads(HERE.history.read_text(encoding="utf-8"))["aiohttp"]
    project.write("docs/compare/history.json", json.dumps({"aiohttp": kept}))
    done = project.command("history", "requests")
    assert done.returncode == 0, done.stderr
    assert re.search(r"^requests 2\.33\.\d+: 1/1, 1 failed$", done.stderr, re.MULTILINE), done.stderr
    assert json.loads(project.project.history.read_text())["aiohttp"] == kept
    entry = read_history(project.project)["requests"]
    for span in entry.rows["response/url"].spans:
        number = int(span.since.split(".")[1])
        assert (span.unknown or span.outcome) == ("RuntimeError" if number == 33 else number)
    assert [release.unknown for release in entry.releases if release.version.startswith("2.33.")] == [1]
    assert (project.root / "docs/compare/response.json").read_text() == table


def test_a_history_in_another_form_is_one_line_with_its_place(project: Copy) -> None:
    kept: dict[str, Any] = json.loads(HERE.history.read_text(encoding="utf-8"))["aiohttp"]
    del kept["python"]
    project.write("docs/compare/history.json", json.dumps({"aiohttp": kept}))
    with pytest.raises(Problems) as found:
        read_history(project.project)
    assert str(found.value) == (
        "docs/compare/history.json: [aiohttp]: python is missing; add it as its neighbours have it; run nox -s history"
    )


def test_the_published_history_adds_up() -> None:
    history = read_history(HERE)
    assert set(history) <= set(load_clients(HERE).by_name)
    assert list(history) == sorted(history)
    for entry in history.values():
        versions = [release.version for release in entry.releases] + [entry.compared_with.version]
        for release in entry.releases:
            assert release.same + release.other + release.unknown == entry.facts
        for row in entry.rows.values():
            edges = [version for span in row.spans for version in (span.since, span.until)]
            assert [versions.index(edge) for edge in edges] == sorted(versions.index(edge) for edge in edges)
            assert (edges[0], edges[-1]) == (versions[0], versions[-1])

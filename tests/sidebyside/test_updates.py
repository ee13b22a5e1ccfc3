"""What an update writes: the day and the Python of the last change, and nothing where nothing changed."""

from datetime import UTC, datetime

import pytest

from tests.sidebyside.project import Copy

FACT = "tests/facts/response/url.py"
TABLE = "docs/compare/response.json"
THEN = {"date": "2020-01-31", "python": "3.11.0"}


def today() -> str:
    """Give the day that an update writes."""
    return datetime.now(UTC).date().isoformat()


@pytest.mark.parametrize("part", [(), ("facts/response/url",)])
def test_to_run_it_again_changes_no_byte(project: Copy, part: tuple[str, ...]) -> None:
    project.write_table(project.table("response") | {"proven": THEN})
    before = (project.root / TABLE).read_bytes()
    done = project.run("--update", *part)
    assert (done.returncode, done.stderr.splitlines()[-1]) == (0, "nothing to rewrite")
    assert (project.root / TABLE).read_bytes() == before


def test_a_change_is_dated_and_shown(project: Copy) -> None:
    project.write_table(project.table("response") | {"proven": THEN})
    project.replace(FACT, '"""URL\n', '"""Address\n')
    done = project.run("--update", "facts/response")
    assert done.returncode == 0
    assert f"{TABLE}: url: its label is not the fact's docstring" in done.stderr.splitlines()
    table = project.table("response")
    assert (table["rows"][0]["label"], table["proven"]["date"]) == ("Address", today())


def test_a_slow_fact_keeps_its_day_until_something_changes(project: Copy) -> None:
    project.replace(FACT, "PATH =", "SLOW = True\nPATH =")
    assert project.run("--update", "--slow", "facts/response").returncode == 0
    table = project.table("response")
    assert table["rows"][0]["proven"]["date"] == today()
    table["rows"][0]["proven"] |= THEN
    project.write_table(table)
    assert project.run("--update", "--slow").returncode == 0
    assert project.table("response") == table
    project.replace(FACT, "PATH =", "PATH  =")
    assert project.run("--update", "--slow").returncode == 0
    assert project.table("response")["rows"][0]["proven"]["date"] == today()


def test_a_row_without_a_fact_is_dropped_and_the_others_keep_their_order(project: Copy) -> None:
    project.write("tests/facts/response/again.py", (project.root / FACT).read_text())
    assert project.run("--update", "facts/response").returncode == 0
    table = project.table("response")
    assert [row["row"] for row in table["rows"]] == ["url", "again"]
    project.write_table(table | {"rows": [table["rows"][1], table["rows"][0] | {"row": "gone"}, table["rows"][0]]})
    done = project.run("--update", "facts/response")
    assert done.returncode == 0, done.stderr
    assert f"{TABLE}: gone: has no fact" in done.stderr.splitlines()
    assert [row["row"] for row in project.table("response")["rows"]] == ["again", "url"]

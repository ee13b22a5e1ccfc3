"""What a Python that does not publish adds: its answers beside the cells, its outputs beside the outputs."""

from dataclasses import replace
from pathlib import Path

import pytest

from sidebyside.checks.examples import Judged, OutputCheck
from sidebyside.checks.rules import table_differs
from sidebyside.checks.subject import Found, Subject
from sidebyside.checks.updating import updated
from sidebyside.model.answers import Outcome
from sidebyside.model.clients import load_clients
from sidebyside.model.evidence import Evidence, Proof, Ran
from sidebyside.model.examples import Script
from sidebyside.model.facts import Fact
from sidebyside.model.jobs import Result, Results
from sidebyside.model.pythons import Pythons, this_python
from sidebyside.model.tables import Cell, Other, Proven, Table, empty_table, text_of, today
from sidebyside.runner.plan import jobs_of_script
from tests.sidebyside.project import HERE

CLIENTS = load_clients(HERE)
HERE_IT_IS, NEWER = this_python(), "3.99"
PUBLISHING = Pythons(publishes=HERE_IT_IS, supported=(HERE_IT_IS, NEWER))
ELSEWHERE = Pythons(publishes=NEWER, supported=(HERE_IT_IS, NEWER))
URL = Fact(HERE.facts / "response" / "url.py")
VERSIONS = dict.fromkeys(CLIENTS.by_name, "1.0")
UPDATE = "nox -s update -- facts/response/url"


def proof(client: str, outcome: object) -> Proof:
    """Give what a run gave; None where this machine cannot tell."""
    if outcome is None:
        return Proof(unknown="no IPv6")
    code = URL.expression_for(CLIENTS.by_name[client])
    kind = type(outcome).__name__
    return Proof(
        cell=Cell(answer=URL.answers.answer(Outcome(outcome, kind), code), code=code, outcome=outcome, type=kind)
    )


def subject(pythons: Pythons, table: Table, **outcomes: object) -> Subject:
    """Give the table with what a run here gave: "a", but for the clients that are named."""
    given: dict[str, object] = dict.fromkeys(CLIENTS.by_name, "a") | outcomes
    found = {
        client: Found(proof(client, outcome), f"facts/response/url for {client}") for client, outcome in given.items()
    }
    return Subject("response", CLIENTS, pythons, {"url": URL}, table, VERSIONS, ({"url": found},))


def update(pythons: Pythons, table: Table, **outcomes: object) -> Table:
    """Give the table after an update."""
    return updated(subject(pythons, table, **outcomes), table, VERSIONS)


@pytest.fixture
def published() -> Table:
    """A table that the publishing Python proved, some time ago."""
    table = update(PUBLISHING, empty_table("response"))
    return table.model_copy(update={"proven": Proven(date="2026-01-31", python="3.99.1")})


def cell(table: Table, client: str = "httpx") -> Cell:
    return table.rows[0].cells[client]


def test_another_python_writes_its_answer_beside_the_cell_and_never_the_cell(published: Table) -> None:
    table = update(ELSEWHERE, published, httpx="b")
    code = cell(published).code
    there = Other(date=today(), answer=proof("httpx", "b").cell.answer, outcome="b", type="str")  # type: ignore[union-attr]
    assert cell(table) == cell(published).model_copy(update={"on": {HERE_IT_IS: there}})
    assert cell(table).at(HERE_IT_IS) == proof("httpx", "b").cell
    assert cell(table).at(NEWER) == cell(table)
    assert (cell(table).code, cell(table).outcome) == (code, "a")
    assert cell(table, "requests").on == {}
    assert (table.proven, table.versions) == (published.proven, published.versions)
    assert Table.model_validate_json(text_of(table)) == table


def test_the_expression_of_another_python_is_kept_where_it_is_another_one(published: Table) -> None:
    here = subject(ELSEWHERE, published)
    other = proof("httpx", "b").cell.model_copy(update={"code": "response.real_url"})  # type: ignore[union-attr]
    found = {**here.rounds[0]["url"], "httpx": Found(Proof(cell=other), "facts/response/url for httpx")}
    table = updated(replace(here, rounds=({"url": found},)), published, VERSIONS)
    assert cell(table).on[HERE_IT_IS].code == "response.real_url"
    assert cell(table).at(HERE_IT_IS) == other
    assert cell(table).code == cell(published).code
    assert Table.model_validate_json(text_of(table)) == table


def test_to_update_again_changes_nothing_not_even_the_day(published: Table) -> None:
    table = update(ELSEWHERE, published, httpx="b")
    there = cell(table).on[HERE_IT_IS].model_copy(update={"date": "2026-02-01"})
    cells = table.rows[0].cells | {"httpx": cell(table).model_copy(update={"on": {HERE_IT_IS: there}})}
    table = table.model_copy(update={"rows": (table.rows[0].model_copy(update={"cells": cells}),)})
    assert update(ELSEWHERE, table, httpx="b") is table
    assert cell(update(ELSEWHERE, table, httpx="c")).on[HERE_IT_IS].date == today()


def test_an_answer_that_is_the_cells_again_is_no_longer_beside_it(published: Table) -> None:
    table = update(ELSEWHERE, published, httpx="b")
    assert cell(update(ELSEWHERE, table)).on == {}
    assert cell(update(PUBLISHING, table, httpx="b")).on == {}
    assert cell(update(PUBLISHING, table, httpx="c")).on == cell(table).on


def test_what_another_python_cannot_tell_is_said_as_unknown(published: Table) -> None:
    table = update(ELSEWHERE, published, httpx=None)
    assert cell(table).on == {HERE_IT_IS: Other(date=today(), unknown="no IPv6")}
    assert cell(table).at(HERE_IT_IS) is None
    assert Table.model_validate_json(text_of(table)) == table


def test_what_cannot_be_told_here_leaves_the_answer_that_another_python_gave_elsewhere(published: Table) -> None:
    table = update(ELSEWHERE, published, httpx="b")
    assert update(ELSEWHERE, table, httpx=None) is table
    unknown = update(ELSEWHERE, published, httpx=None)
    assert cell(update(ELSEWHERE, unknown, httpx="b")).on == cell(table).on


def test_what_the_publishing_python_cannot_tell_here_leaves_the_cell(published: Table) -> None:
    assert update(PUBLISHING, published, httpx=None) is published


def test_a_row_that_is_proven_only_elsewhere_fails_the_python_that_publishes() -> None:
    table = update(ELSEWHERE, empty_table("response"))
    assert (cell(table).type, cell(table).on[HERE_IT_IS].outcome) == (None, "a")
    assert Table.model_validate_json(text_of(table)) == table
    there = [str(problem) for problem in table_differs.check(subject(ELSEWHERE, table))]
    assert there == []
    here = [str(problem) for problem in table_differs.check(subject(PUBLISHING, table))]
    assert here == [
        f"docs/compare/response.json: url: {client}: not proven on Python {HERE_IT_IS}, which publishes; run {UPDATE}"
        for client in CLIENTS.by_name
    ]


def test_another_python_is_held_to_its_own_answer(published: Table) -> None:
    (problem,) = table_differs.check(subject(ELSEWHERE, published, httpx="b"))
    assert (problem.client, problem.job) == ("httpx", "facts/response/url for httpx")
    assert problem.what.startswith(f"on Python {HERE_IT_IS}, the table says 'a' (str, from response.url")
    assert "this run says 'b' (str" in problem.what
    assert problem.mend == f"mend tests/facts/response/url.py, or accept with {UPDATE}"
    table = update(ELSEWHERE, published, httpx="b")
    assert not list(table_differs.check(subject(ELSEWHERE, table, httpx="b")))
    assert list(table_differs.check(subject(ELSEWHERE, table)))


def test_a_client_that_cannot_be_installed_here_has_no_version_to_compare(published: Table) -> None:
    without = {name: version for name, version in VERSIONS.items() if name != "httpx"}
    here = subject(ELSEWHERE, published, httpx=None)
    assert not list(table_differs.check(replace(here, versions=without)))
    other = replace(here, versions=without | {"requests": "2.0"})
    assert ["proven with" in str(problem) for problem in table_differs.check(other)] == [True]


HEADER = '# /// script\n# requires-python = ">=3.11"\n# dependencies = ["aiohttp"]\n# ///\n\n'


@pytest.fixture
def script(tmp_path: Path) -> Script:
    """A program with the output of the Python that publishes."""
    path = tmp_path / "with_aiohttp.py"
    path.write_text(f"{HEADER}print('one')\n", encoding="utf-8")
    path.with_suffix(".out").write_text("one\n", encoding="utf-8")
    return Script(path, "topic", CLIENTS.by_name["aiohttp"], "aiohttp")


def judged(
    script: Script, output: str, *, pythons: Pythons, update: bool = False, unavailable: str | None = None
) -> tuple[Judged, Evidence]:
    """Judge what the program printed here."""
    [job] = jobs_of_script(script, CLIENTS)
    results: Results = {job.id: Result(job, output, unavailable=unavailable)}
    found, evidence = Judged(), Evidence()
    OutputCheck(CLIENTS, pythons, str, update).judge([script], results, evidence, found)
    return found, evidence


def beside(script: Script) -> Path:
    return script.path.with_name(f"with_aiohttp.{HERE_IT_IS}.out")


def test_another_output_of_another_python_is_written_beside(script: Script) -> None:
    found, evidence = judged(script, "two\n", pythons=ELSEWHERE, update=True)
    assert [each.file for each in found.rewritten] == [f"examples/topic/with_aiohttp.{HERE_IT_IS}.out"]
    assert (script.output_path.read_text(), beside(script).read_text()) == ("one\n", "two\n")
    assert evidence.scripts[script.id].output == "two\n"
    assert judged(script, "two\n", pythons=ELSEWHERE)[0] == Judged()


def test_the_publishing_python_writes_the_output(script: Script) -> None:
    judged(script, "two\n", pythons=PUBLISHING, update=True)
    assert (script.output_path.read_text(), beside(script).exists()) == ("two\n", False)


def test_an_output_that_is_the_published_one_again_is_no_longer_beside_it(script: Script) -> None:
    beside(script).write_text("old\n", encoding="utf-8")
    (problem,) = judged(script, "one\n", pythons=ELSEWHERE)[0].problems
    assert "-old\n+one" in problem.detail
    (rewritten,) = judged(script, "one\n", pythons=ELSEWHERE, update=True)[0].rewritten
    assert "prints the same as on the Python that publishes: deleted" in str(rewritten)
    assert not beside(script).exists()


def test_a_program_that_cannot_run_here_is_unknown(script: Script) -> None:
    found, evidence = judged(script, "", pythons=ELSEWHERE, unavailable="cannot install aiohttp")
    assert (found.problems, [str(each) for each in found.unknown]) == (
        [], ["examples/topic/with_aiohttp.py: cannot install aiohttp"],
    )  # fmt: skip
    assert evidence.scripts == {script.id: Ran(digest=script.digest, unknown="cannot install aiohttp")}

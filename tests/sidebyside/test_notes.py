"""The note beside an answer: since which release or Python it holds, or up to when a better one did."""

from pathlib import Path

import pytest

from sidebyside.model.answers import Answer, Outcome
from sidebyside.model.clients import load_clients
from sidebyside.model.evidence import Evidence
from sidebyside.model.examples import Examples
from sidebyside.model.facts import Fact
from sidebyside.model.history import Against, ClientHistory, Measured, Seen, spans
from sidebyside.model.pythons import Pythons
from sidebyside.model.tables import Cell, Other
from sidebyside.site.material import Material
from sidebyside.site.nodes.answers import python_note
from sidebyside.site.nodes.releases import note
from tests.sidebyside.project import HERE

CLIENTS = load_clients(HERE)
HTTPX = CLIENTS.by_name["httpx"]
PYTHONS = Pythons(publishes="3.13", supported=("3.11", "3.12", "3.13", "3.14"))
UNKNOWN = Seen(unknown="AttributeError")
FACT = '"""It"""\n\nQUESTION = "{question}"\n{answers}\n\ndef with_httpx(httpx, server):\n    return 1\n'
VALUES, CAN = ("What is it?", ""), ("Can it?", 'ANSWERS = {"raises": ("no", "raises {}"), ...: ("yes", "{}")}\n')


def value(outcome: object, kind: str = "") -> Seen:
    return Seen(outcome=outcome, type=kind or type(outcome).__name__)


def fact_in(root: Path, words: tuple[str, str]) -> Fact:
    path = root / "table" / "row.py"
    path.parent.mkdir()
    path.write_text(FACT.format(question=words[0], answers=words[1]), encoding="utf-8")
    return Fact(path)


def cell_of(fact: Fact, now: Seen, **on: Other) -> Cell:
    answer = fact.answers.answer(Outcome(now.outcome, now.type or ""), "1")
    return Cell(answer=answer, code="1", outcome=now.outcome, type=now.type, on=on)


def material(fact: Fact, *readings: Seen, python: str = "3.13.5", code: str = "") -> Material:
    """Give what pages are made of, where releases 0.1.9, 0.2.9, ... of httpx gave these readings."""
    found = tuple(spans([(f"0.{number}.9", reading) for number, reading in enumerate(readings, 1)]))
    rows = {fact.id: Measured(code=code or fact.digest_for(HTTPX), spans=found)} if len(found) > 1 else {}
    entry = ClientHistory(
        measured="2026-11-22", python=python, compared_with=Against(version="1", released="2026-01-01"), facts=1,
        not_measured=(), not_installed=(), releases=(), rows=rows,
    )  # fmt: skip
    return Material(HERE, CLIENTS, PYTHONS, Examples({}, {}), {}, {}, Evidence(), {"httpx": entry}, None, frozenset())


@pytest.mark.parametrize(
    ("words", "readings", "expected"),
    [
        (VALUES, [value(302), value(200)], "since 0.2"),
        (VALUES, [value(302), value(200), value(200)], "since 0.2"),
        (VALUES, [value(200), value(302), value(200)], "since 0.3"),
        (VALUES, [value(302), UNKNOWN, value(200)], "since 0.3 at the latest"),
        (VALUES, [value(302), value(200), UNKNOWN, value(200)], "since 0.2"),
        (VALUES, [UNKNOWN, value(200)], ""),
        (VALUES, [UNKNOWN, UNKNOWN, value(200)], ""),
        (VALUES, [value(200), value(200)], ""),
        (VALUES, [value(302).model_copy(update={"dependencies": True}), value(200)], ""),
        (VALUES, [value(1), value(302).model_copy(update={"dependencies": True}), value(200)], "since 0.2"),
        (VALUES, [value(True), value(True), value(False)], "✓ up to 0.2"),
        (VALUES, [value(True), UNKNOWN, value(False)], "✓ up to 0.1 at least"),
        (VALUES, [value(False), value(True)], "since 0.2"),
        (VALUES, [value(7), value("TypeError", "raises")], "since 0.2"),
        (CAN, [value(7), value("TypeError", "raises")], "✓ 7 up to 0.1"),
        (CAN, [value("TypeError", "raises"), value(7)], "since 0.2"),
        (CAN, [value(7), value("n/a")], "since 0.2"),
    ],
)
def test_a_note_says_since_when_or_until_when_and_nothing_that_is_unknown(
    tmp_path: Path, words: tuple[str, str], readings: list[Seen], expected: str
) -> None:
    fact = fact_in(tmp_path, words)
    assert note(material(fact, *readings), fact, HTTPX, cell_of(fact, readings[-1])) == expected


def test_a_history_of_other_code_or_of_another_answer_is_no_note(tmp_path: Path) -> None:
    fact = fact_in(tmp_path, VALUES)
    readings = value(302), value(200)
    assert note(material(fact, *readings, code="0" * 12), fact, HTTPX, cell_of(fact, value(200))) == ""
    assert note(material(fact, *readings), fact, HTTPX, cell_of(fact, value(404))) == ""


def test_a_history_is_held_against_the_answer_of_the_python_that_it_was_measured_on(tmp_path: Path) -> None:
    fact = fact_in(tmp_path, VALUES)
    there = Other(date="2026-01-31", outcome=200, type="int")
    cell = cell_of(fact, value(404)).model_copy(update={"on": {"3.11": there}})
    assert note(material(fact, value(302), value(200), python="3.11.7"), fact, HTTPX, cell) == (
        "since 0.2; since Python 3.12"
    )
    assert note(material(fact, value(302), value(200)), fact, HTTPX, cell) == "since Python 3.12"


@pytest.mark.parametrize(
    ("others", "expected"),
    [
        ([], ""),
        (["3.11"], "since Python 3.12"),
        (["3.11", "3.12"], "since Python 3.13"),
        (["3.14"], "up to Python 3.13"),
        (["3.12"], "not on Python 3.12"),
        (["3.11", "3.14"], "not on Python 3.11, 3.14"),
    ],
)
def test_a_note_says_on_which_pythons(others: list[str], expected: str) -> None:
    on = {python: Other(date="2026-01-31", outcome=1, type="int") for python in others}
    assert python_note(Cell(code="1", outcome=2, type="int", on=on), PYTHONS) == expected


@pytest.mark.parametrize(
    ("now", "then", "on", "expected"),
    [
        (Answer("yes", "yes"), Answer("no", "no"), ["3.11", "3.12"], "since Python 3.13"),
        (Answer("no", "no"), Answer("yes", "yes"), ["3.11", "3.12"], "✓ up to Python 3.12"),
        (Answer(None, "br"), Answer(None, "br, zstd"), ["3.11", "3.12"], "br, zstd up to Python 3.12"),
        (Answer(None, "99"), Answer(None, "100"), ["3.14"], "100 since Python 3.14"),
    ],
)
def test_a_note_names_the_other_answer_unless_a_yes_was_gained(
    now: Answer, then: Answer, on: list[str], expected: str
) -> None:
    others = {python: Other(date="2026-01-31", answer=then, outcome=1, type="int") for python in on}
    assert python_note(Cell(answer=now, code="1", outcome=2, type="int", on=others), PYTHONS) == expected


def test_another_message_alone_is_in_no_note() -> None:
    no = Answer("no", "raises TypeError")
    on = {"3.11": Other(date="2026-01-31", answer=no, outcome="TypeError", type="raises", message="old words")}
    cell = Cell(answer=no, code="get()", outcome="TypeError", type="raises", message="new words", on=on)
    assert (cell.other_answers, python_note(cell, PYTHONS)) == ([], "")


def test_a_python_that_cannot_tell_is_in_no_note() -> None:
    on = {"3.11": Other(date="2026-01-31", unknown="cannot install it")}
    assert python_note(Cell(code="1", outcome=2, type="int", on=on), PYTHONS) == ""

"""Somebody else's table of marks: each is confirmed, or not, by what the cells say."""

from pathlib import Path
from typing import Any

import pytest

from sidebyside.model.answers import Answer
from sidebyside.model.marks import Marks, read_marks
from sidebyside.model.problem import Problem, Problems
from sidebyside.model.tables import Cell
from sidebyside.project import Project


def cell(support: Any, text: str, outcome: object, kind: str) -> Cell:
    return Cell(answer=Answer(support, text), code="...", outcome=outcome, type=kind)


CELLS = {
    ("tls/ca", "requests"): cell(None, "certifi", ["certifi"], "list"),
    ("tls/ca", "aiohttp"): cell(None, "system", ["system"], "list"),
    ("features/websocket_extras", "requests"): cell("no", "none", "requests.InvalidSchema", "raises"),
    ("features/websocket_extras", "aiohttp"): cell("partly", "with an extra", "hello", "str"),
}
HEAD = 'clients = ["requests", "aiohttp"]\n[[row]]\nsays = "It"\n'
SYSTEM = 'fact = "tls/ca"\nyes = { outcome = ["system"] }\n'
PARTLY = 'fact = "tls/ca"\nyes = { type = "list" }\npartly = { like = "certifi" }\n'


def cell_of(fact: str, client: str) -> Cell:
    return CELLS[fact, client]


def table(root: Path, text: str) -> Marks:
    folder = root / "docs" / "compare"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "marks.toml").write_text(HEAD + text, encoding="utf-8")
    return read_marks(Project(root), "marks")


def sentence(root: Path, text: str) -> str:
    marks = table(root, text)
    return marks.sentence(marks.rows[0], cell_of)


@pytest.mark.parametrize(
    ("text", "verdicts"),
    [
        ('marks = ["no", "yes"]\n' + SYSTEM, ["holds", "holds"]),
        ('marks = ["yes", "no"]\n' + SYSTEM, ["no", "no"]),
        ('marks = ["limited", "n/a"]\n' + SYSTEM, ["condition", None]),
        ('marks = ["yes", "yes"]\n' + PARTLY, ["condition", "holds"]),
        ('marks = ["no", "yes"]\nfact = "features/websocket_extras"', ["holds", "condition"]),
        ('marks = ["no", "limited"]\nfact = "features/websocket_extras"', ["holds", "holds"]),
    ],
)
def test_a_mark_is_confirmed_by_its_cell(tmp_path: Path, text: str, verdicts: list[str | None]) -> None:
    marks = table(tmp_path, text)
    assert [marks.verdict(marks.rows[0], client, cell_of) for client in marks.clients] == verdicts


def test_a_row_that_is_confirmed_needs_no_sentence(tmp_path: Path) -> None:
    assert sentence(tmp_path, 'marks = ["no", "yes"]\n' + SYSTEM) == ""


def test_a_row_that_is_not_needs_one(tmp_path: Path) -> None:
    text = 'marks = ["no", "no"]\n' + SYSTEM
    with pytest.raises(Problem, match=r"^It: not every mark is confirmed; say what was seen with differs"):
        sentence(tmp_path, text)
    assert sentence(tmp_path, text + 'differs = "It does."') == "It does."


def test_a_sentence_without_a_need_is_deleted(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="It: every mark is confirmed; delete differs"):
        sentence(tmp_path, 'marks = ["no", "yes"]\n' + SYSTEM + 'differs = "It does."')


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('marks = ["no"]\n' + SYSTEM, "It: write a mark for each of requests, aiohttp"),
        ('marks = ["no", "maybe"]\n' + SYSTEM, "1 is 'maybe'; write 'yes', 'limited', 'no' or 'n/a'"),
        ('marks = ["no", "yes"]\n', "write either fact, the row that observes it, or unseen, why none can"),
        ('marks = ["no", "yes"]\nunseen = "x"\n' + SYSTEM, "write either fact"),
        ('marks = ["no", "yes"]\nfact = "tls/ca"\nyes = { outcom = 1 }', "outcom is not known here"),
        ('marks = ["no", "yes"]\nfact = "tls/ca"\nyes = { like = "(" }', "'(' is no regular expression"),
        ('marks = ["no", "yes"]\nfacts = "tls/ca"', "facts is not known here"),
    ],
)
def test_a_mistake_says_where(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(Problems) as problem:
        table(tmp_path, text)
    assert message in str(problem.value)
    assert str(problem.value).startswith("docs/compare/marks.toml: ")


def test_values_need_to_be_told_what_counts_as_yes(tmp_path: Path) -> None:
    marks = table(tmp_path, 'marks = ["no", "yes"]\nfact = "tls/ca"\n')
    with pytest.raises(Problem, match="It: its answers are values; say which of them counts as yes"):
        marks.verdict(marks.rows[0], "requests", cell_of)

"""Somebody else's table of marks: each is confirmed, or not, by what the cells say."""

from pathlib import Path
from typing import Any

import pytest

from sidebyside.marks import Row, read_marks
from sidebyside.problems import Problem

CELLS: dict[tuple[str, str], dict[str, Any]] = {
    ("tls/ca", "requests"): {"code": "...", "outcome": ["certifi"], "type": "list"},
    ("tls/ca", "aiohttp"): {"code": "...", "outcome": ["system"], "type": "list"},
    ("features/websocket_extras", "requests"): {"answer": {"support": "no", "text": "no"}, "outcome": 1, "type": "int"},
    ("features/websocket_extras", "aiohttp"): {
        "answer": {"support": "partly", "text": "with an extra"},
        "outcome": 2,
        "type": "int",
    },
}
HEAD = 'clients = ["requests", "aiohttp"]\n[[row]]\nsays = "It"\n'
SYSTEM = 'fact = "tls/ca"\nyes = { outcome = ["system"] }\n'
PARTLY = 'fact = "tls/ca"\nyes = { type = "list" }\npartly = { like = "certifi" }\n'


def cell_of(fact: str, client: str) -> dict[str, Any]:
    return CELLS[fact, client]


def row(path: Path, text: str) -> Row:
    file = path / "marks.toml"
    file.write_text(HEAD + text, encoding="utf-8")
    return read_marks(file)[1][0]


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
    found = row(tmp_path, text)
    assert [found.verdict(cell_of, client) for client in ("requests", "aiohttp")] == verdicts


def test_a_row_that_is_confirmed_needs_no_sentence(tmp_path: Path) -> None:
    assert row(tmp_path, 'marks = ["no", "yes"]\n' + SYSTEM).sentence(cell_of) == ""


def test_a_row_that_is_not_needs_one(tmp_path: Path) -> None:
    text = 'marks = ["no", "no"]\n' + SYSTEM
    with pytest.raises(Problem, match=r"marks\.toml: It: not every mark is confirmed; say what was seen with differs"):
        row(tmp_path, text).sentence(cell_of)
    assert row(tmp_path, text + 'differs = "It does."').sentence(cell_of) == "It does."


def test_a_sentence_without_a_need_is_deleted(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="It: every mark is confirmed; delete differs"):
        row(tmp_path, 'marks = ["no", "yes"]\n' + SYSTEM + 'differs = "It does."').sentence(cell_of)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('marks = ["no"]\n' + SYSTEM, "It: marks is ['no']; write one of yes, limited, no, n/a for each of requests"),
        ('marks = ["no", "maybe"]\n' + SYSTEM, "write one of yes, limited, no, n/a for each of requests, aiohttp"),
        ('marks = ["no", "yes"]\n', "It: write either fact, the row that observes it, or unseen, why none can"),
        ('marks = ["no", "yes"]\nunseen = "x"\n' + SYSTEM, "It: write either fact"),
        ('marks = ["no", "yes"]\nfact = "tls/ca"\nyes = { outcom = 1 }', "It: yes: unknown key 'outcom'"),
        ('marks = ["no", "yes"]\nfact = "tls/ca"\nyes = { like = "(" }', "yes: like = '(' is no regular expression"),
        ('marks = ["no", "yes"]\nfacts = "tls/ca"', "It: unknown key 'facts'; write one of: differs, fact, marks"),
    ],
)
def test_a_mistake_is_one_line_that_says_where(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(Problem) as problem:
        row(tmp_path, text)
    assert message in str(problem.value)


def test_values_need_to_be_told_what_counts_as_yes(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="It: its cells are values; say which of them counts as yes"):
        row(tmp_path, 'marks = ["no", "yes"]\nfact = "tls/ca"\n').verdict(cell_of, "requests")


def test_an_empty_table_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "marks.toml"
    file.write_text('clients = ["requests"]\n', encoding="utf-8")
    with pytest.raises(Problem, match="no clients or no rows"):
        read_marks(file)

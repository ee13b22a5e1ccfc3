"""What sentences rest on in the tables: read, and held against the cells."""

import pytest

from sidebyside.model.answers import Answer
from sidebyside.model.problem import Problem
from sidebyside.model.statements import statement
from sidebyside.model.tables import Cell

CELLS = {
    "requests": Cell(code="get()", type="NoneType", answer=Answer("no", "waits forever")),
    "httpx": Cell(code="get()", outcome=5, type="int", answer=Answer("yes", "5 s")),
    "aiohttp": Cell(code="get()"),
}


def cell_of(fact: str, client: str) -> Cell:
    assert fact == "timeouts/default_get"
    return CELLS[client]


@pytest.mark.parametrize("said", ["requests no", "requests waits forever", "httpx yes", "httpx 5 s"])
def test_a_statement_holds_by_mark_or_by_words(said: str) -> None:
    stated = statement(f" timeouts/default_get {said}")
    assert stated
    stated.check(cell_of)


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("requests yes", "no and waits forever"),
        ("requests, httpx no", "yes and 5 s"),
        ("aiohttp yes", "nothing that is proven"),
    ],
)
def test_a_statement_that_no_longer_holds_says_what_does(said: str, found: str) -> None:
    stated = statement(f"timeouts/default_get {said}")
    assert stated
    with pytest.raises(Problem, match=f"does not hold: it says {found}; write another sentence"):
        stated.check(cell_of)


@pytest.mark.parametrize(
    "text", ["fast/50 httpx < fast/1 httpx", "fast/50: aiohttp > requests", "api/sync requests", ""]
)
def test_what_compares_figures_is_no_statement(text: str) -> None:
    assert statement(text) is None

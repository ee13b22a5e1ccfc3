"""What sentences rest on in the tables: read, and held against the cells."""

import re
from collections.abc import Iterator
from functools import cache

import pytest

from sidebyside.model.answers import Answer
from sidebyside.model.problem import Problem
from sidebyside.model.statements import Statement, statement, statements
from sidebyside.model.tables import Cell, Table, read_table
from tests.sidebyside.project import HERE

CELLS = {
    "requests": Cell(code="get()", type="NoneType", answer=Answer("no", "waits forever")),
    "httpx": Cell(code="get()", outcome=5, type="int", answer=Answer("yes", "5 s")),
    "aiohttp": Cell(code="get()"),
}
PAGES = sorted((HERE.docs / "migrate").glob("*_to_*.md"))
ENTRY = re.compile(r"^\d+\. .*(?:\n +.*)*", re.MULTILINE)
LINK = re.compile(r"\{fact\}`(?:[^`<]*<)?(?P<fact>\w+/\w+)\s*(?P<said>[^`]*?)>?`")
CLAIM = re.compile(r":::\{claim\} (.*)")


def cell_of(fact: str, client: str) -> Cell:
    assert fact == "timeouts/default_get"
    return CELLS[client]


@cache
def published(table: str) -> Table:
    return read_table(HERE, table)


def of_published(fact: str, client: str) -> Cell:
    table, _, row = fact.partition("/")
    return published(table).by_row[row].cells[client]


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


def test_a_link_states_what_several_cells_of_its_row_say() -> None:
    assert statements("body/str_ct", "requests, httpx none; niquests text/plain; charset=utf-8") == [
        Statement("body/str_ct", ("requests", "httpx"), "none"),
        Statement("body/str_ct", ("niquests",), "text/plain; charset=utf-8"),
    ]


def entries_of(page: str, below: str = "# ") -> Iterator[tuple[str, list[Statement]]]:
    """Give the numbered entries of a page below a heading, each with the statements in its links."""
    _, heading, text = (HERE.docs / "migrate" / page).read_text(encoding="utf-8").partition(below)
    assert heading, f"{page} has no {below!r}"
    for entry in ENTRY.findall(text):
        links = [(link["fact"], " ".join(link["said"].split())) for link in LINK.finditer(entry)]
        assert all(said for _, said in links), f"{page}: a link that states nothing: {entry}"
        yield entry, [each for fact, said in links for each in statements(fact, said)]


@pytest.mark.parametrize("page", [page.name for page in PAGES])
def test_each_entry_of_a_migration_list_rests_on_cells_or_figures(page: str) -> None:
    entries = list(entries_of(page, "\n## What behaves differently\n"))
    assert entries
    for entry, stated in entries:
        assert stated or CLAIM.search(entry), f"{page}: write what it rests on: {entry}"
        assert not stated or page.removesuffix(".md").partition("_to_")[2] in {
            client for each in stated for client in each.clients
        }, f"{page}: says nothing of the client that one moves to: {entry}"


@pytest.mark.parametrize("page", [page.name for page in PAGES])
def test_a_cell_that_changes_asks_for_another_sentence(page: str) -> None:
    for _, stated in entries_of(page):
        for each in stated:
            each.check(of_published)
            for client in each.clients:
                cells = {name: of_published(each.fact, name) for name in each.clients}
                cells[client] = Cell(code="x", outcome="else", type="str", answer=Answer(None, "something else"))
                with pytest.raises(Problem, match=f"{each.fact} {client} .*write another sentence"):
                    each.check(lambda _, name, cells=cells: cells[name])  # type: ignore[misc]

"""Claims of others: the verdict follows from the cells, and each sentence belongs to one verdict."""

from pathlib import Path
from typing import Any

import pytest

from sidebyside.model.answers import Answer
from sidebyside.model.claims import Claim, Expected, Part, read_claims
from sidebyside.model.performance import Results, read_results
from sidebyside.model.problem import Problem, Problems
from sidebyside.model.tables import Cell
from sidebyside.project import Project
from tests.sidebyside.project import HERE


def cell(support: Any, text: str, outcome: object, kind: str) -> Cell:
    return Cell(answer=Answer(support, text), code="response.url", outcome=outcome, type=kind)


CELLS = {
    ("features/websocket", "httpx"): cell("no", "none", None, "NoneType"),
    ("features/websocket", "aiohttp"): cell("yes", "echoed hello", "hello", "str"),
    ("response/url", "requests"): cell(None, "http://x/", "http://x/", "str"),
    ("packaging/readme", "httpx"): cell(None, "Fast", ["Fast"], "list"),
}
NO = '{ fact = "features/websocket", client = "httpx", support = "no" }'
YES = '{ fact = "features/websocket", client = "httpx", support = "yes" }'


def cell_of(fact: str, client: str) -> Cell:
    return CELLS[fact, client]


def parts(root: Path, text: str) -> tuple[Part, ...]:
    folder = root / "docs" / "compare"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "claims.toml").write_text(text, encoding="utf-8")
    return read_claims(Project(root), "claims")


def claim(root: Path, text: str) -> Claim:
    return parts(root, f'[[part]]\ntitle = "Part"\n[[part.claim]]\nabout = "It"\nsays = "So"\n{text}')[0].claims[0]


@pytest.mark.parametrize(
    ("expected", "agreed"),
    [
        ({"code": "response.url", "type": "str"}, True),
        ({"code": "response.url()"}, False),
        ({"outcome": "http://x/"}, True),
        ({"outcome": "http://y/"}, False),
        ({"like": "^http"}, True),
        ({"like": "^ftp"}, False),
        ({"support": "yes"}, False),
        ({"type": "str", "like": "y"}, False),
    ],
)
def test_a_cell_must_say_all_that_is_expected(expected: dict[str, Any], agreed: bool) -> None:
    assert Expected(**expected).fits(CELLS["response/url", "requests"]) is agreed


@pytest.mark.parametrize(
    ("text", "verdict", "sentence"),
    [
        (f"holds = [{NO}]", "holds", ""),
        (f'holds = [{YES}]\ninstead = "Not so."', "no", "Not so."),
        (f'holds = [{YES}]\nif = [{NO}]\ncondition = "With it."', "condition", "With it."),
        (f'holds = [{YES}]\nif = [{YES}]\ninstead = "Not so."', "no", "Not so."),
        ('unseen = "A matter of opinion."', "unseen", "A matter of opinion."),
    ],
)
def test_the_verdict_follows_from_the_cells(tmp_path: Path, text: str, verdict: str, sentence: str) -> None:
    assert claim(tmp_path, text).judged(cell_of) == (verdict, sentence)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (f"holds = [{YES}]", "the verdict is now 'does not hold today'; say how with instead ="),
        (f"holds = [{YES}]\nif = [{NO}]", "the verdict is now 'holds with a condition'; say how with condition ="),
        (f'holds = [{NO}]\ninstead = "Not so."', "the verdict is now 'holds'; instead is not shown, delete it"),
        (
            f'holds = [{YES}]\nif = [{NO}]\ncondition = "With it."\ninstead = "No."',
            "the verdict is now 'holds with a condition'; instead is not shown, delete it",
        ),
    ],
)
def test_another_verdict_asks_for_another_sentence(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(Problem) as problem:
        claim(tmp_path, text).judged(cell_of)
    assert str(problem.value).startswith("It: ")
    assert message in str(problem.value)
    assert "\n" not in str(problem.value)


CLAIM = '[[part]]\ntitle = "A"\n[[part.claim]]\nsays = "So"\n'


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[[part]", "not valid TOML"),
        ("", "part is missing"),
        ('[[part]]\ntitle = "A"\n', "[part.0]: claim is missing"),
        ("[[part]]\n[[part.claim]]\n", "[part.0]: title is missing"),
        ('[[part]]\ntitle = "A"\nname = "B"\n', "[part.0]: name is not known here"),
        (f"{CLAIM}", "write either holds, the readings that bear it out, or unseen"),
        (f'{CLAIM}unseen = "x"\nif = [{NO}]', "if goes with holds; name under shows what was measured instead"),
        (CLAIM + 'holds = [{ fact = "a/b", client = "httpx" }]', "add support, outcome, type, code or like"),
        (CLAIM + 'holds = [{ fact = "a/b", client = "c", like = "(" }]', "'(' is no regular expression"),
        (CLAIM + 'holds = [{ fact = "a/b", client = "c", lik = "(" }]', "lik is not known here"),
        (CLAIM + "holds = [{ measured = 1 }]", "measured is 1; write a string"),
    ],
)
def test_a_mistake_says_where(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises((Problem, Problems)) as problem:
        parts(tmp_path, text)
    assert message in str(problem.value)
    assert all(line.startswith("docs/compare/claims.toml: ") for line in str(problem.value).splitlines())


MEASURED = '{ measured = "fast/50: httpx_async < aiohttp" }'


@pytest.fixture(scope="module")
def results() -> Results:
    """What was measured, as it is published."""
    measured = read_results(HERE)
    assert measured
    return measured


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        (f"holds = [{MEASURED}]", "holds"),
        (f"holds = [{MEASURED}, {NO}]", "holds"),
        ('holds = [{ measured = "fast/50: httpx_async > aiohttp" }]\ninstead = "Not so."', "no"),
        (f'holds = [{YES}]\nif = [{MEASURED}]\ncondition = "With it."', "condition"),
    ],
)
def test_a_reading_can_be_what_was_measured(tmp_path: Path, results: Results, text: str, verdict: str) -> None:
    assert claim(tmp_path, text).judged(cell_of, results)[0] == verdict


def test_a_comparison_of_nothing_is_one_line(tmp_path: Path, results: Results) -> None:
    with pytest.raises(Problem, match=r"compares nothing|no scenario is called") as problem:
        claim(tmp_path, 'holds = [{ measured = "httpx < aiohttp" }]').judged(cell_of, results)
    assert "\n" not in str(problem.value)


def test_nothing_is_judged_by_what_was_not_measured(tmp_path: Path) -> None:
    with pytest.raises(Problem, match=r"results\.json: there is no such file; write it with nox -s bench"):
        claim(tmp_path, f"holds = [{MEASURED}]").judged(cell_of)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(Problem, match=r"nowhere\.toml: there is no such file"):
        read_claims(Project(tmp_path), "nowhere")


@pytest.mark.parametrize(
    ("says", "message"),
    [(["Slow"], "packaging/readme lists 'Fast'; add a claim"), (["Fast", "Slow"], "does not list 'Slow'; delete")],
)
def test_the_claims_are_those_that_are_made(tmp_path: Path, says: list[str], message: str) -> None:
    head = '[[part]]\ntitle = "A"\nquotes = { fact = "packaging/readme", client = "httpx" }\n'
    claims = "".join(f'[[part.claim]]\nsays = "{text}"\nunseen = "x"\n' for text in says)
    part = parts(tmp_path, head + claims)[0]
    with pytest.raises(Problem, match=message):
        part.check(cell_of)


def test_all_claims_and_no_other_pass(tmp_path: Path) -> None:
    head = '[[part]]\ntitle = "A"\nquotes = { fact = "packaging/readme", client = "httpx" }\n'
    parts(tmp_path, head + '[[part.claim]]\nsays = "Fast"\nunseen = "x"\n')[0].check(cell_of)

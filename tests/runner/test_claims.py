"""Claims of others: the verdict follows from the cells, and each sentence belongs to one verdict."""

import json
from pathlib import Path
from typing import Any

import pytest

from sidebyside.claims import Claim, agrees, read_claims
from sidebyside.performance import read_results
from sidebyside.problems import Problem
from tests.runner.measurements import results

CELLS: dict[tuple[str, str], dict[str, Any]] = {
    ("features/websocket", "httpx"): {"answer": {"support": "no", "text": "no"}, "outcome": 0, "type": "int"},
    ("features/websocket", "aiohttp"): {"answer": {"support": "yes", "text": "yes"}, "outcome": 1, "type": "int"},
    ("response/url", "requests"): {"code": "response.url", "outcome": "http://x/", "type": "str"},
    ("packaging/readme", "httpx"): {"code": "...", "outcome": ["Fast"], "type": "list"},
}
NO = '{ fact = "features/websocket", client = "httpx", support = "no" }'
YES = '{ fact = "features/websocket", client = "httpx", support = "yes" }'


def cell_of(fact: str, client: str) -> dict[str, Any]:
    return CELLS[fact, client]


def written(path: Path, text: str) -> Path:
    file = path / "claims.toml"
    file.write_text(text, encoding="utf-8")
    return file


def claim(path: Path, text: str) -> Claim:
    part = f'[[part]]\ntitle = "Part"\n[[part.claim]]\nabout = "It"\nsays = "So"\n{text}'
    return read_claims(written(path, part))[0].claims[0]


@pytest.mark.parametrize(
    ("expected", "agreed"),
    [
        ({"code": "response.url", "type": "str"}, True),
        ({"code": "response.url()"}, False),
        ({"outcome": "http://x/"}, True),
        ({"outcome": "http://y/"}, False),
        ({"like": "^'http"}, True),
        ({"like": "^http"}, False),
        ({"support": "yes"}, False),
        ({"type": "str", "like": "y"}, False),
    ],
)
def test_a_cell_must_say_all_that_is_expected(expected: dict[str, Any], agreed: bool) -> None:
    assert agrees(CELLS["response/url", "requests"], expected) is agreed


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
    assert message in str(problem.value)
    assert "claims.toml: Part: It: " in str(problem.value)
    assert "\n" not in str(problem.value)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[[part]", "claims.toml: not valid TOML"),
        ("", "has no [[part]]; add one with a title and its claims"),
        ('[[part]]\ntitle = "A"\n', "A: has no [[part.claim]]; add one, or delete the part"),
        ("[[part]]\n[[part.claim]]\n", "title is None; write title ="),
        ('[[part]]\ntitle = "A"\nname = "B"\n', "unknown key 'name'; write one of: claim, quotes, title"),
        ('[[part]]\ntitle = "A"\n[[part.claim]]\nabout = "It"\nunseen = "So."', "A: It: says is None; write says ="),
        ('[[part]]\ntitle = "A"\n[[part.claim]]\nsays = "So"\n', "A: So: write either holds, the readings"),
        (
            f'[[part]]\ntitle = "A"\n[[part.claim]]\nsays = "So"\nunseen = "x"\nif = [{NO}]',
            "if goes with holds; name under shows what was measured instead",
        ),
        (
            f'[[part]]\ntitle = "A"\n[[part.claim]]\nsays = "So"\nunseen = "x"\nshows = [{NO}]',
            "shows: says what the cell would say; delete it: shows only shows",
        ),
        (
            '[[part]]\ntitle = "A"\n[[part.claim]]\nsays = "So"\nholds = [{ fact = "a/b", client = "httpx" }]',
            "holds: says not what the cell would say; add one of: support, outcome, type, code, like",
        ),
        (
            '[[part]]\ntitle = "A"\n[[part.claim]]\nsays = "So"\nholds = [{ fact = "a/b", client = "c", like = "(" }]',
            "like = '(' is no regular expression",
        ),
        (
            '[[part]]\ntitle = "A"\n[[part.claim]]\nsays = "So"\nholds = [{ fact = "a/b", client = "c", lik = "(" }]',
            "A: So: holds: unknown key 'lik'; write one of:",
        ),
    ],
)
def test_a_mistake_is_one_line_that_says_where(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(Problem) as problem:
        read_claims(written(tmp_path, text))
    assert message in str(problem.value)
    assert "claims.toml" in str(problem.value)


MEASURED = '{ measured = "fast/50: httpx_async < aiohttp" }'


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        (f"holds = [{MEASURED}]", "holds"),
        (f"holds = [{MEASURED}, {NO}]", "holds"),
        ('holds = [{ measured = "fast/50: httpx_async > aiohttp" }]\ninstead = "Not so."', "no"),
        (f'holds = [{YES}]\nif = [{MEASURED}]\ncondition = "With it."', "condition"),
    ],
)
def test_a_reading_can_be_what_was_measured(tmp_path: Path, text: str, verdict: str) -> None:
    file = tmp_path / "results.json"
    file.write_text(json.dumps(results()), encoding="utf-8")
    assert claim(tmp_path, text).judged(cell_of, read_results(file))[0] == verdict


@pytest.mark.parametrize(
    ("readings", "message"),
    [
        ('holds = [{ measured = "httpx < aiohttp" }]', "So: holds: 'httpx < aiohttp' compares nothing; write it as in"),
        ("holds = [{ measured = 1 }]", 'So: holds: measured is 1; write measured = "..."'),
        (
            'holds = [{ measured = "fast/50: a < b", client = "httpx" }]',
            "So: holds: unknown key 'client'; write one of: measured",
        ),
    ],
)
def test_a_mistake_in_what_was_measured_is_one_line(tmp_path: Path, readings: str, message: str) -> None:
    with pytest.raises(Problem) as problem:
        read_claims(written(tmp_path, f'[[part]]\ntitle = "A"\n[[part.claim]]\nsays = "So"\n{readings}'))
    assert message in str(problem.value)


def test_nothing_is_judged_by_what_was_not_measured(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="fast/50: httpx_async < aiohttp: nothing was measured yet; run nox -s bench"):
        claim(tmp_path, f"holds = [{MEASURED}]").judged(cell_of)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(Problem, match=r"nowhere\.toml: there is no such file"):
        read_claims(tmp_path / "nowhere.toml")


@pytest.mark.parametrize(
    ("says", "message"),
    [(["Slow"], "packaging/readme lists 'Fast'; add a claim"), (["Fast", "Slow"], "does not list 'Slow'; delete")],
)
def test_the_claims_are_those_that_are_made(tmp_path: Path, says: list[str], message: str) -> None:
    head = '[[part]]\ntitle = "A"\nquotes = { fact = "packaging/readme", client = "httpx" }\n'
    claims = "".join(f'[[part.claim]]\nsays = "{text}"\nunseen = "x"\n' for text in says)
    part = read_claims(written(tmp_path, head + claims))[0]
    with pytest.raises(Problem, match=message):
        part.check(cell_of)


def test_all_claims_and_no_other_pass(tmp_path: Path) -> None:
    head = '[[part]]\ntitle = "A"\nquotes = { fact = "packaging/readme", client = "httpx" }\n'
    read_claims(written(tmp_path, head + '[[part.claim]]\nsays = "Fast"\nunseen = "x"\n'))[0].check(cell_of)

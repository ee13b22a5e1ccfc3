"""What is wrong with conf/needs.toml is said in one line a mistake, and an outcome that cannot be judged is one."""

from pathlib import Path

import pytest
from sidebyside.needs import Need, load_needs
from sidebyside.problems import Problem, Problems

GOOD = '[async]\ngroup = "Program"\nneed = "awaited"\nfact = "features/async_support"\nmet = ["yes"]\n'
FACTS = {"features/async_support"}


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (
            GOOD.replace("async_support", "nothing"),
            "[async]: no fact is called 'features/nothing'; write <table>",
        ),
        (GOOD.replace("need =", "neeed ="), "[async]: unknown key 'neeed'; write one of: group, need, fact, met"),
        (GOOD.replace('need = "awaited"\n', ""), "[async]: need is missing; write a string"),
        (GOOD.replace('"Program"', "3"), "[async]: group is 3; write a string"),
        (GOOD.replace('met = ["yes"]\n', ""), "[async]: has no way to judge; write one of: met, holds, most"),
        (GOOD + "most = 3\n", "[async]: has met and most; write one of: met, holds, most"),
        (GOOD.replace('["yes"]', '"yes"'), "[async]: met is 'yes'; write an array"),
        (GOOD.replace('met = ["yes"]', "most = true"), "[async]: most is True; write a number"),
        (GOOD + 'unmet = "no"\n', "[async]: unmet is 'no'; write an array"),
        ("async = 1\n", "'async' is not in a table; write it under the [need] that it belongs to"),
    ],
)
def test_a_mistake_is_one_line(tmp_path: Path, text: str, line: str) -> None:
    path = tmp_path / "needs.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(Problems) as raised:
        load_needs(FACTS, path)
    assert [line in found for found in raised.value.lines].count(True) == 1


def test_a_file_that_is_not_toml_names_the_line(tmp_path: Path) -> None:
    path = tmp_path / "needs.toml"
    path.write_text("[async\n", encoding="utf-8")
    with pytest.raises(Problem, match=r"needs\.toml: not valid TOML: .*line 1"):
        load_needs(FACTS, path)


def need(judge: str, wanted: object, *unmet: object) -> Need:
    """Give a need with that way to judge."""
    return Need("async", "Program", "awaited", "features/async_support", judge, wanted, unmet)


def cell(outcome: object, kind: str = "") -> dict[str, object]:
    """Give a cell of a value."""
    return {"code": "x", "outcome": outcome, "type": kind or type(outcome).__name__}


def answered(support: str) -> dict[str, object]:
    """Give a cell that says yes, partly or no."""
    return {"answer": {"support": support, "text": "so"}, "code": "x", "outcome": support, "type": "str"}


@pytest.mark.parametrize(
    ("judged", "found", "met"),
    [
        (need("met", ["yes"], "no"), answered("yes"), True),
        (need("met", ["yes"], "no"), answered("no"), False),
        (need("met", [200]), cell(200), True),
        (need("met", [200]), cell("TypeError", "raises"), False),
        (need("met", [200]), cell("n/a"), False),
        (need("met", [True], False), cell(False), False),
        (need("met", ["a"], "None"), cell(None), False),
        (need("holds", ["system"]), cell(["certifi"]), False),
        (need("holds", [30]), cell([20, 30]), True),
        (need("most", 4), cell(4), True),
        (need("most", 4), cell(4.5), False),
        (need("most", 4, "None"), cell(None), False),
    ],
)
def test_an_outcome_is_judged(judged: Need, found: dict[str, object], met: bool) -> None:
    assert judged.is_met("httpx", found) is met


@pytest.mark.parametrize(
    ("judged", "found", "said"),
    [
        (need("met", ["yes"], "no"), answered("partly"), "cannot judge 'partly' of"),
        (need("met", [True], False), cell(1), "cannot judge 1 of"),
        (need("met", [200]), cell(404), "cannot judge 404 of features/async_support, httpx; add it to met or to unmet"),
        (need("holds", [30]), cell("30"), "cannot judge '30' of"),
        (need("most", 4), cell(None), "cannot judge None of"),
        (need("most", 4), cell(True), "cannot judge True of"),
    ],
)
def test_what_cannot_be_judged_ends_the_build(judged: Need, found: dict[str, object], said: str) -> None:
    with pytest.raises(Problem) as raised:
        judged.is_met("httpx", found)
    assert said in str(raised.value)
    assert "\n" not in str(raised.value)

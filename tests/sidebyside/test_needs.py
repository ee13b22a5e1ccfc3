"""What is wrong with conf/needs.toml is said in one line a mistake, and an outcome that cannot be judged is one."""

from pathlib import Path
from typing import Any

import pytest

from sidebyside.model.needs import Need, load_needs
from sidebyside.model.problem import Problem, Problems
from sidebyside.model.reading import validated
from sidebyside.model.tables import Cell
from sidebyside.project import Project

GOOD = '[async]\ngroup = "Program"\nneed = "awaited"\nfact = "features/async_support"\nmet = ["yes"]\n'
FACTS = {"features/async_support"}


def said_of(root: Path, text: str) -> list[str]:
    """Give what is said of a conf/needs.toml with that text, a line a mistake."""
    project = Project(root)
    project.needs.parent.mkdir()
    project.needs.write_text(text, encoding="utf-8")
    try:
        load_needs(project, FACTS)
    except (Problem, Problems) as found:
        return str(found).splitlines()
    return []


def test_a_good_one_is_read(tmp_path: Path) -> None:
    assert said_of(tmp_path, GOOD) == []


@pytest.mark.parametrize(
    ("text", "named"),
    [
        (GOOD.replace("async_support", "nothing"), ["[async]", "'features/nothing'"]),
        (GOOD.replace("need =", "neeed ="), ["async", "neeed"]),
        (GOOD.replace('need = "awaited"\n', ""), ["async", "need"]),
        (GOOD.replace('"Program"', "3"), ["async", "group"]),
        (GOOD.replace('["yes"]', '"yes"'), ["async", "met"]),
        (GOOD + 'unmet = "no"\n', ["async", "unmet"]),
        ("[async\n", ["line 1"]),
    ],
)
def test_a_mistake_is_named(tmp_path: Path, text: str, named: list[str]) -> None:
    lines = said_of(tmp_path, text)
    assert all(line.startswith("conf/needs.toml") for line in lines)
    assert [line for line in lines if all(part in line for part in named)], lines


def need(**judge: Any) -> Need:
    """Give a need with that way to judge."""
    entry = {"name": "async", "group": "Program", "need": "awaited", "fact": "features/async_support"}
    found: Need = validated(entry | judge, Need, "conf/needs.toml")
    return found


def cell(outcome: object, kind: str = "", support: str | None = None) -> Cell:
    """Give a cell of a value, or of an answer with that support."""
    answer = {"support": support, "text": "so"} if support else None
    entry = {"answer": answer, "code": "x", "outcome": outcome, "type": kind or type(outcome).__name__}
    found: Cell = validated(entry, Cell, "docs/compare/a.json")
    return found


@pytest.mark.parametrize(
    ("judged", "found", "met"),
    [
        (need(met=["yes"], unmet=["no"]), cell("a", support="yes"), True),
        (need(met=["yes"], unmet=["no"]), cell("a", support="no"), False),
        (need(), cell("a", support="partly"), True),
        (need(), cell("a", support="no"), False),
        (need(met=[200]), cell(200), True),
        (need(met=[200]), cell("TypeError", "raises"), False),
        (need(met=[200]), cell("n/a", support="n/a"), False),
        (need(met=[True], unmet=[False]), cell(False), False),
        (need(met=["a"], unmet=["None"]), cell(None), False),
        (need(holds=["system"]), cell(["certifi"]), False),
        (need(holds=[30]), cell([20, 30]), True),
        (need(most=4), cell(4), True),
        (need(most=4), cell(4.5), False),
        (need(most=4, unmet=["None"]), cell(None), False),
    ],
)
def test_an_outcome_is_judged(judged: Need, found: Cell, met: bool) -> None:
    assert judged.is_met("httpx", found) is met


@pytest.mark.parametrize(
    ("judged", "found", "said"),
    [
        (need(met=["yes"], unmet=["no"]), cell("a", support="partly"), "cannot judge 'partly' of"),
        (need(met=[True], unmet=[False]), cell(1), "cannot judge 1 of"),
        (need(met=[200]), cell(404), "cannot judge 404 of features/async_support, httpx; add it to met or to unmet"),
        (need(holds=[30]), cell("30"), "cannot judge '30' of"),
        (need(most=4), cell(None), "cannot judge 'None' of"),
        (need(most=4), cell(True), "cannot judge True of"),
    ],
)
def test_what_cannot_be_judged_ends_the_build(judged: Need, found: Cell, said: str) -> None:
    with pytest.raises(Problem) as raised:
        judged.is_met("httpx", found)
    assert said in str(raised.value)
    assert "\n" not in str(raised.value)

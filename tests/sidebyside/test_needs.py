"""What is wrong with conf/needs.toml is said in one line a mistake, and an outcome that cannot be judged is one."""

from pathlib import Path

import pytest

from sidebyside.model.answers import Answer, Support
from sidebyside.model.needs import Need, load_needs
from sidebyside.model.problem import Problem, Problems
from sidebyside.model.tables import Cell
from sidebyside.project import Project

GOOD = '[async]\ngroup = "Program"\nneed = "awaited"\nfact = "features/async_support"\nmet = ["yes"]\n'
FACTS = {"features/async_support"}


def project(root: Path, text: str) -> Project:
    """Give a project with these needs."""
    (root / "conf").mkdir()
    (root / "conf" / "needs.toml").write_text(text, encoding="utf-8")
    return Project(root)


def test_needs_are_read_in_their_order(tmp_path: Path) -> None:
    needs = load_needs(project(tmp_path, GOOD + GOOD.replace("[async]", "[again]")), FACTS)
    assert [(need.name, need.text, need.met) for need in needs] == [
        ("async", "awaited", ("yes",)), ("again", "awaited", ("yes",)),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (GOOD.replace("async_support", "nothing"), "[async]: no fact is called 'features/nothing'; write <table>"),
        (GOOD.replace("need =", "neeed ="), "[async]: neeed is not known here; delete it"),
        (GOOD.replace('need = "awaited"\n', ""), "[async]: need is missing; add it"),
        (GOOD.replace('"Program"', "3"), "[async]: group is 3; write a string"),
        (GOOD.replace('["yes"]', '"yes"'), "[async]: met is 'yes'; write an array"),
        (GOOD + 'unmet = "no"\n', "[async]: unmet is 'no'; write an array"),
        ("async = 1\n", "async is 1; write a table"),
    ],
)
def test_a_mistake_is_one_line(tmp_path: Path, text: str, line: str) -> None:
    with pytest.raises(Problems) as raised:
        load_needs(project(tmp_path, text), FACTS)
    found = [str(problem) for problem in raised.value.problems]
    assert [said.startswith(f"conf/needs.toml: {line}") for said in found].count(True) == 1, found


def test_a_file_that_is_not_toml_names_the_line(tmp_path: Path) -> None:
    with pytest.raises(Problem, match=r"needs\.toml: not valid TOML: .*line 1"):
        load_needs(project(tmp_path, "[async\n"), FACTS)


def need(**judge: object) -> Need:
    """Give a need with that way to judge."""
    return Need.model_validate(
        {"name": "async", "group": "Program", "need": "awaited", "fact": "features/async_support"} | judge
    )


def cell(outcome: object, kind: str = "") -> Cell:
    """Give a cell of a value."""
    return Cell(code="x", outcome=outcome, type=kind or type(outcome).__name__)


def answered(support: Support) -> Cell:
    """Give a cell that says yes, partly or no."""
    return Cell(answer=Answer(support, "so"), code="x", outcome=support, type="str")


@pytest.mark.parametrize(
    ("judged", "found", "met"),
    [
        (need(met=("yes",), unmet=("no",)), answered("yes"), True),
        (need(met=("yes",), unmet=("no",)), answered("no"), False),
        (need(), answered("partly"), True),
        (need(), answered("no"), False),
        (need(met=(200,)), answered("n/a"), False),
        (need(met=(200,)), cell(200), True),
        (need(met=(200,)), cell("TypeError", "raises"), False),
        (need(met=(True,), unmet=(False,)), cell(False), False),
        (need(met=("a",), unmet=("None",)), cell(None), False),
        (need(holds=("system",)), cell(["certifi"]), False),
        (need(holds=(30,)), cell([20, 30]), True),
        (need(most=4), cell(4), True),
        (need(most=4), cell(4.5), False),
        (need(most=4, unmet=("None",)), cell(None), False),
    ],
)
def test_an_outcome_is_judged(judged: Need, found: Cell, met: bool) -> None:
    assert judged.is_met("httpx", found) is met


@pytest.mark.parametrize(
    ("judged", "found", "said"),
    [
        (need(met=("yes",), unmet=("no",)), answered("partly"), "cannot judge 'partly' of"),
        (need(met=(True,), unmet=(False,)), cell(1), "cannot judge 1 of"),
        (need(met=(200,)), cell(404), "cannot judge 404 of features/async_support, httpx; add it to met or to unmet"),
        (need(holds=(30,)), cell("30"), "cannot judge '30' of"),
        (need(most=4), cell(None), "cannot judge 'None' of"),
        (need(most=4), cell(True), "cannot judge True of"),
    ],
)
def test_what_cannot_be_judged_ends_the_build(judged: Need, found: Cell, said: str) -> None:
    with pytest.raises(Problem) as raised:
        judged.is_met("httpx", found)
    assert said in str(raised.value)
    assert "\n" not in str(raised.value)

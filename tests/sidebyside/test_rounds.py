"""Facts proven again and again in random order: what they must keep, and how the order is repeated."""

import re

import pytest

from sidebyside.command import all_jobs
from sidebyside.prove import Wanted, in_rounds
from tests.sidebyside.project import HERE, Copy


def test_outcomes_that_stay_pass_and_the_order_can_be_repeated(project: Copy) -> None:
    done = project.run("--facts", "--rounds", "3")
    assert done.returncode == 0, done.stderr
    assert re.match(r"random order: --seed \d+ repeats it\n", done.stderr)
    assert [f"round {number}: 5/5" in done.stderr for number in (1, 2, 3, 4)] == [True, True, True, False]


def test_scripts_run_in_the_first_round_alone(project: Copy) -> None:
    done = project.run("--rounds", "2")
    assert done.returncode == 0, done.stderr
    assert "round 1: 12/12" in done.stderr
    assert "round 2: 5/5" in done.stderr


def test_a_seed_repeats_the_order_of_every_round(capsys: pytest.CaptureFixture[str]) -> None:
    work = all_jobs(HERE)
    facts = {item.id for item in work if item.id.startswith("facts/")}
    first, again, other = (
        [[item.id for item in items] for items in in_rounds(work, Wanted(rounds=3, seed=seed))] for seed in (1, 1, 2)
    )
    assert first == again != other
    assert first[1] != first[2]
    assert [set(items) for items in first] == [{item.id for item in work}, facts, facts]
    assert capsys.readouterr().err.startswith("random order: --seed 1 repeats it\n")


def test_a_plain_run_goes_through_the_environments_one_after_the_other() -> None:
    (items,) = in_rounds(all_jobs(HERE), Wanted())
    assert [item.requirements for item in items] == sorted(item.requirements for item in items)


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (("--rounds", "0"), "argument --rounds: '0' is no number of rounds; write 1 or more"),
        (("--rounds", "many"), "argument --rounds: 'many' is no number of rounds; write 1 or more"),
        (("--rounds", "3", "--cached"), "argument --cached: not allowed with argument --rounds"),
    ],
)
def test_what_makes_no_rounds_is_refused(project: Copy, arguments: tuple[str, ...], line: str) -> None:
    done = project.run(*arguments)
    assert done.returncode == 2
    assert done.stderr.splitlines()[-1].endswith(line)

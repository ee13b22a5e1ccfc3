"""What was measured: the file is checked as it is read, names lead to figures, comparisons to the quartiles."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from sidebyside.model.figures import comparisons, named
from sidebyside.model.performance import Results, Spread, read_results, write_results
from sidebyside.model.problem import Problem, Problems
from sidebyside.project import Project
from sidebyside.site.performance.charts import Frame
from sidebyside.site.performance.wording import number, ratio, written
from tests.sidebyside.measurements import results


def file_in(root: Path) -> Path:
    """Give where a project's figures stand."""
    folder = root / "docs" / "performance"
    folder.mkdir(parents=True)
    return folder / "results.json"


RESULTS = Results.model_validate_json(json.dumps(results()))


def test_the_quartiles_are_those_of_the_rounds() -> None:
    assert Spread.of([4.0, 1.0, 2.0, 3.0, 5.0]) == Spread(low=2, median=3, high=4)
    assert Spread.of([7.0]) == Spread(low=7, median=7, high=7)


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    assert read_results(Project(tmp_path)) is None
    write_results(RESULTS, file_in(tmp_path))
    assert read_results(Project(tmp_path)) == RESULTS


def _in_fast(change: Callable[[dict[str, Any]], object]) -> Callable[[dict[str, Any]], object]:
    return lambda document: change(document["scenarios"]["fast"])


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        (lambda d: d.update(format=2), "format is 2; write 1"),
        (lambda d: d.pop("method"), "method is missing"),
        (lambda d: d["machine"].update(cores="two"), "[machine]: cores is 'two': Input should be a valid integer"),
        (lambda d: d["contenders"]["aiohttp"].update(kind="x"), "[contenders.aiohttp]: kind is 'x'; write 'client',"),
        (_in_fast(lambda s: s.update(figure="speed")), "scenarios: fast: unknown 'speed'; write one of: rate, cpu,"),
        (
            _in_fast(lambda s: s["points"]["1"].update(x={"rounds": 1, "figures": {}})),
            "scenarios: fast: points: '1': unknown 'x'; write one of: requests,",
        ),
        (
            _in_fast(lambda s: s["points"]["1"]["aiohttp"]["figures"]["rate"].update(low=9e9)),
            "[scenarios.fast.points.1.aiohttp.figures]: rate must be in order: low, median, high",
        ),
        (lambda d: d["profiles"]["50"].update(load={}), "profiles: 50: unknown 'load'"),
    ],
)  # fmt: skip
def test_a_mistake_in_the_file_says_where_and_what_to_do(
    damage: Callable[[dict[str, Any]], object], said: str, tmp_path: Path
) -> None:
    document = results()
    damage(document)
    file_in(tmp_path).write_text(json.dumps(document), encoding="utf-8")
    with pytest.raises(Problems) as problems:
        read_results(Project(tmp_path))
    [problem] = problems.value.problems
    assert str(problem).startswith(f"docs/performance/results.json: {said}")
    assert str(problem).endswith("; write it again with nox -s bench")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("fast/50 aiohttp", "8,000 a second"),
        ("fast/50 cpu aiohttp", "250 µs"),
        ("fast/50 aiohttp / requests", "8"),
        ("latency aiohttp / httpx_async", "4"),
        ("body/64 KiB rate requests", "250 a second"),
        ("installed aiohttp", "7 MiB"),
    ],
)
def test_a_figure_is_named_and_written(text: str, shown: str) -> None:
    assert written(text, RESULTS) == shown


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("quick/50 aiohttp", "no scenario is called 'quick'; write one of: fast, latency, body, installed"),
        ("fast/7 aiohttp", "names no point of fast; write one of: fast/1, fast/50"),
        ("fast/50", "names no contender; write fast/50 and one of: requests, httpx_async,"),
        ("fast/50 niquests", "fast/50: 'niquests' was not measured; write one of: requests,"),
    ],
)
def test_an_unknown_name_lists_those_that_there_are(text: str, said: str) -> None:
    with pytest.raises(Problem) as problem:
        written(text, RESULTS)
    assert said in str(problem.value)


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("fast/50: aiohttp > requests", True),
        ("fast/50: aiohttp < requests", False),
        ("fast/50 cpu: aiohttp < requests", True),
        ("fast/1: httpx_async < httpx_async_tuned", False),  # 1050 and 1045: the quartiles overlap
        ("fast/1: httpx_async ~ httpx_async_tuned", True),
        ("fast/1: httpx_async ~ aiohttp", False),
        ("fast/1 httpx_async < fast/50 httpx_async", True),
        ("body/1 KiB requests > body/64 KiB requests", True),
    ],
)
def test_a_comparison_holds_where_the_quartiles_lie_apart(text: str, holds: bool) -> None:
    [comparison] = comparisons(text)
    assert comparison.holds(RESULTS) is holds


def test_comparisons_are_separated_by_comma_at_a_place_and_by_semicolon() -> None:
    found = comparisons("fast/1: requests < aiohttp, aiohttp < asyncio; latency aiohttp > latency requests")
    assert [str(each) for each in found] == [
        "fast/1 requests < fast/1 aiohttp", "fast/1 aiohttp < fast/1 asyncio", "latency aiohttp > latency requests",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("fast/50: aiohttp", "compares nothing; write it as in"),
        ("fast/50 cpu aiohttp < fast/50 requests", "compares processor time a response with responses a second"),
        (
            "fast/50: requests > aiohttp",
            "measured 1,000 (950 to 1,050) and 8,000 (7,600 to 8,400); write another",
        ),
    ],
)
def test_a_comparison_that_cannot_stand_says_why(text: str, said: str) -> None:
    def check() -> None:
        for comparison in comparisons(text):
            comparison.check(RESULTS)

    with pytest.raises(Problem) as problem:
        check()
    assert said in str(problem.value)


def test_numbers_have_three_digits_and_ratios_those_one_remembers() -> None:
    assert [number(value) for value in (0, 7, 12345, 0.012345, 1.5, 999.6)] == [
        "0", "7", "12,300", "0.0123", "1.50", "1,000",
    ]  # fmt: skip
    assert [ratio(value) for value in (26.4, 6.01, 4.15, 2.0, 0.372)] == ["26", "6", "4.2", "2", "0.37"]


def test_axes_are_logarithmic() -> None:
    frame = Frame(width=360, height=340, right=258, columns=[1, 10, 100], rows=(100, 10_000))
    assert [frame.x(value) for value in (1, 10, 100)] == [frame.left, (frame.left + 258) / 2, 258]
    assert frame.y(10_000) == frame.top
    assert frame.ticks() == [100, 200, 500, 1000, 2000, 5000, 10_000]


def test_a_ratio_names_two_contenders() -> None:
    place, names = named("fast/50 aiohttp / requests", RESULTS)
    assert (str(place), names, place.ratio(*names)) == ("fast/50", ["aiohttp", "requests"], 8)

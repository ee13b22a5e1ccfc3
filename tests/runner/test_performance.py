"""What was measured: how it is read, how pages name it, what a comparison needs to hold, and when two runs agree."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from sidebyside.agreement import pairs
from sidebyside.clients import load_clients
from sidebyside.measured import Place, comparisons, place_of, split_place
from sidebyside.performance import Results, Spread, read_results
from sidebyside.problems import Problem
from sidebyside.site.charts import draw
from sidebyside.site.figures import number
from sidebyside.site.findings import check, figure, said
from tests.runner.measurements import results


def read(folder: Path, document: Any, name: str = "results.json") -> Results:
    path = folder / name
    path.write_text(document if isinstance(document, str) else json.dumps(document), encoding="utf-8")
    found = read_results(path)
    assert found is not None
    return found


@pytest.fixture
def measured(tmp_path: Path) -> Results:
    return read(tmp_path, results())


def changed(*keys: str, to: Any) -> dict[str, Any]:
    """Give the results with what is found by the keys set, or deleted where `to` is none."""
    document = results()
    entry = document
    for key in keys[:-1]:
        entry = entry[key]
    entry[keys[-1]] = to
    return document


def test_nothing_is_read_before_anything_was_measured(tmp_path: Path) -> None:
    assert read_results(tmp_path / "results.json") is None


RATE = ("scenarios", "fast", "points", "50", "httpx", "rate")


@pytest.mark.parametrize(
    ("document", "message"),
    [
        ("{", "results.json:1: not valid JSON"),
        (changed("rounds", to="7"), "results.json: rounds is '7'; write a whole number"),
        (changed("rounds", to=3), "results.json: fast/1: requests: 4 values, but there were 3 rounds"),
        (changed("machine", "cpu", to=None), "results.json: machine: cpu is None; write a string"),
        (changed("floor", to="sockets"), "results.json: floor: unknown 'sockets'; write one of: requests, httpx,"),
        (changed("figures", "cpu", "unit", to=1), "results.json: cpu: unit is 1; write a string"),
        (
            changed("contenders", "httpx", "client", to=1),
            "contenders: httpx: client is 1; write its name",
        ),
        (changed("scenarios", "fast", "about", to=None), "results.json: fast: about is None; write a string"),
        (
            changed("scenarios", "fast", "others", to=["p9"]),
            "fast: unknown 'p9'; write one of: rate, cpu",
        ),
        (changed("scenarios", "fast", "points", to={}), "results.json: fast: nothing was measured"),
        (
            changed("scenarios", "body", "axis", to="size"),
            "body: point '1 KiB' is no number on 'size'; set axis",
        ),
        (changed(*RATE[:4], "curl", to={}), "results.json: fast/50: curl: unknown 'curl'; write one of: requests,"),
        (changed(*RATE, to=None), "results.json: fast/50: httpx: rate is None; write an array"),
        (
            changed(*RATE, to=[1, 2, 3]),
            "fast/50: httpx: rate: 3 values; write a value for each of its 4 rounds",
        ),
        (changed(*RATE, to=[1, 2, 3, "4"]), "fast/50: httpx: rate: '4'; write numbers, null where a round failed"),
        (changed(*RATE, to=[1, 2, 3, float("nan")]), "fast/50: httpx: rate: nan is no figure; write null"),
        (changed("profiles", "50", "curl", to={}), "results.json: profiles: 50: unknown 'curl'; write one of:"),
    ],
)
def test_a_malformed_file_is_one_line_that_says_where(tmp_path: Path, document: Any, message: str) -> None:
    with pytest.raises(Problem) as problem:
        read(tmp_path, document)
    assert message in str(problem.value)
    assert str(problem.value).endswith("; write it again with nox -s bench")
    assert "\n" not in str(problem.value)


@pytest.mark.parametrize(
    ("values", "spread"),
    [
        ([1, 2, 3, 4, 5], Spread(2, 3, 4)),
        ([5, None, 1, 3], Spread(2, 3, 4)),
        ([7], Spread(7, 7, 7)),
        ([None, None], None),
        ([], None),
    ],
)
def test_a_spread_is_the_median_and_the_quartiles_of_what_there_is(
    values: list[float | None], spread: Spread | None
) -> None:
    assert Spread.of(values) == spread


def test_a_ratio_is_taken_within_its_round(tmp_path: Path) -> None:
    document = results()
    document["scenarios"]["fast"]["points"]["50"]["httpx"]["rate"] = [100, 2000, None, 30000]
    document["scenarios"]["fast"]["points"]["50"]["aiohttp"]["rate"] = [200, 4000, 8000, 60000]
    fast = read(tmp_path, document).scenario("fast")
    assert fast.ratio("50", "httpx", "aiohttp", "rate") == Spread(0.5, 0.5, 0.5)
    assert fast.spread("50", "httpx", "rate") != fast.ratio("50", "httpx", "aiohttp", "rate")


def test_why_a_round_failed_is_no_figure(tmp_path: Path) -> None:
    document = results()
    document["scenarios"]["fast"]["points"]["50"]["requests"]["failed"] = [None, "ReadTimeout", None, None]
    assert read(tmp_path, document).scenario("fast").spread("50", "requests", "rate") is not None


@pytest.mark.parametrize(("rates", "pace"), [([49, 40, 51, 90], 50), ([49, 40, None, 45], None)])
def test_a_rate_below_the_requests_at_once_is_no_pace(
    rates: list[float | None], pace: float | None, tmp_path: Path
) -> None:
    document = results()
    document["scenarios"]["fast"]["points"]["50"]["httpx"] |= {"rate": rates, "cpu": [7] * 4, "errors": [0, 0, 0, 2]}
    fast = read(tmp_path, document).scenario("fast")
    assert fast.spread("50", "httpx", "rate") == (Spread(46.75, pace, 60.75) if pace else None)
    assert fast.values("50", "httpx", "cpu") == ([7] * 4 if pace else [None] * 4)
    assert fast.values("50", "httpx", "errors") == [0, 0, 0, 2], "none is dropped"


def test_there_is_no_ratio_to_nothing(tmp_path: Path) -> None:
    document = results()
    document["scenarios"]["fast"]["points"]["50"]["aiohttp"]["cpu"] = [0, None, 0, 0]
    assert read(tmp_path, document).scenario("fast").ratio("50", "httpx", "aiohttp", "cpu") is None


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0, "0"), (3, "3"), (12345.6, "12,300"), (999.6, "1,000"), (1000, "1,000"), (1.5, "1.50"), (0.01234, "0.0123"),
        (87.65, "87.7"), (-2.345, "-2.35"), (99.96, "100"),
    ],
)  # fmt: skip
def test_a_figure_has_three_digits(value: float, text: str) -> None:
    assert number(value) == text


@pytest.mark.parametrize(
    ("text", "scenario", "point", "rest"),
    [
        ("fast/50 httpx", "fast", "50", ["httpx"]),
        ("fast/50", "fast", "50", []),
        ("body/1 KiB cpu httpx / aiohttp", "body", "1 KiB", ["cpu", "httpx", "/", "aiohttp"]),
        ("latency httpx / aiohttp", "latency", "", ["httpx", "/", "aiohttp"]),
    ],
)
def test_a_place_is_a_scenario_and_a_point(
    measured: Results, text: str, scenario: str, point: str, rest: list[str]
) -> None:
    place, words = split_place(text, measured)
    assert (place.scenario.name, place.point, words) == (scenario, point, rest)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("slow/50", "no scenario is called 'slow'; write one of: fast, latency, body, installed"),
        ("fast/5", "'fast/5' names no point of fast; write one of: fast/1, fast/50"),
        ("fast", "'fast' names no point of fast; write one of: fast/1, fast/50"),
        ("fast/50 p99", "fast has no figure 'p99'; write one of: rate, cpu"),
        ("fast/50 cpu rate", "'fast/50 cpu rate' names no point of fast; write one of"),
    ],
)
def test_a_place_that_is_none_is_answered_with_those_that_are(measured: Results, text: str, message: str) -> None:
    with pytest.raises(Problem, match=re.escape(message)):
        place_of(text, measured)


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("fast/50: httpx_async < aiohttp", True),
        ("fast/50: aiohttp > httpx_async, asyncio > aiohttp", True),
        ("fast/50: httpx_async > aiohttp", False),
        ("fast/50 cpu: aiohttp < httpx_async; fast/1: aiohttp > httpx_async", True),
        ("fast/50: httpx ~ httpx_async", True),
        ("fast/50: requests ~ httpx_async", False),
        ("latency: aiohttp < requests", True),
    ],
)
def test_a_comparison_holds_or_not(measured: Results, text: str, holds: bool) -> None:
    assert all(comparison.holds(measured) for comparison in comparisons(text)) is holds


@pytest.mark.parametrize(
    ("rates", "sign", "holds"),
    [
        ([120, 120, 120, 90], ">", True),  # one round of four may be otherwise
        ([130, 120, 90, 90], ">", False),  # the medians are in this order, and two rounds are not
        ([90, 90, 80, 120], "<", True),
        ([70, 80, 110, 110], "<", False),
        ([100, 110, 105, 100], "~", True),
        ([130, 130, 70, 70], "~", False),
    ],
)
def test_a_comparison_never_rests_on_noise(tmp_path: Path, rates: list[float], sign: str, holds: bool) -> None:
    document = results()
    point = document["scenarios"]["fast"]["points"]["50"]
    point["httpx"]["rate"], point["aiohttp"]["rate"] = rates, [100, 100, 100, 100]
    (comparison,) = comparisons(f"fast/50: httpx {sign} aiohttp")
    assert comparison.holds(read(tmp_path, document)) is holds


@pytest.mark.parametrize("text", ["httpx < aiohttp", "fast/50", "fast/50: httpx", "fast/50: httpx = aiohttp", ""])
def test_what_compares_nothing_is_one_line(text: str) -> None:
    with pytest.raises(Problem, match=r"compares nothing; write it as in `fast/50: httpx < aiohttp`"):
        comparisons(text)


def test_a_comparison_that_no_longer_holds_says_what_was_measured(measured: Results) -> None:
    (comparison,) = comparisons("fast/50: httpx_async > aiohttp")
    assert said(comparison, measured) == (
        "fast/50: httpx_async > aiohttp (more than, quartiles too) does not hold: measured "
        "httpx async 2,300 a second, aiohttp 9,200 a second, ratio 0.250 (0.250 to 0.250)"
    )


def test_a_finding_holds_in_both_runs(tmp_path: Path, measured: Results) -> None:
    comparisons_made = comparisons("fast/50: httpx_async < aiohttp")
    check(comparisons_made, measured, None)
    check(comparisons_made, measured, measured)
    other = results()
    rates = other["scenarios"]["fast"]["points"]["50"]["aiohttp"]
    rates["rate"] = [value / 8 for value in rates["rate"]]
    with pytest.raises(Problem, match=r"^docs/performance/second-run.json: fast/50: httpx_async < aiohttp \(less than"):
        check(comparisons_made, measured, read(tmp_path, other, "second.json"))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("fast/50 httpx_async", "2,300 a second"),
        ("fast/50 rate httpx_async", "2,300 a second"),
        ("fast/50 cpu httpx_async", "502 µs"),
        ("fast/50 httpx_async / aiohttp", "0.250 (0.250 to 0.250)"),
        ("latency aiohttp", "252 µs"),
        ("installed aiohttp", "7 MiB"),
    ],
)
def test_a_figure_is_named_by_place_and_contender(measured: Results, text: str, shown: str) -> None:
    link = figure("guides/timeouts", text, measured)
    assert link.astext() == shown
    scenario = re.split(r"\W", text)[0]
    words = text.removesuffix(" / aiohttp").split()
    assert link["refuri"] == f"../performance/index.html#{scenario}-{words[-1].replace('_', '-')}"
    assert figure("performance/index", text, measured)["refid"] == link["refuri"].rpartition("#")[2]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("fast/50 curl", "fast/50 rate: 'curl' was not measured; write one of: requests, httpx, httpx_async, aiohttp"),
        ("fast/50", "'fast/50' names no contender; write fast/50 rate and one of: requests, httpx, "),
        ("fast/50 httpx aiohttp", "names no contender; write fast/50 rate and one of: requests,"),
        ("fast/50 httpx / curl", "'curl' was not measured"),
        ("fast/50 size httpx", "fast has no figure 'size'; write one of: rate, cpu"),
    ],
)
def test_a_figure_that_is_none_is_one_line(measured: Results, text: str, message: str) -> None:
    with pytest.raises(Problem, match=re.escape(message)):
        figure("index", text, measured)


@pytest.mark.parametrize(
    ("times", "shown"),
    [(1.14, ["1,170 a second", "1.02 (1.02 to 1.02)"]), (0.5, ["586 to 1,170 a second", "0.510 to 1.02"])],
)
def test_a_figure_that_the_second_run_does_not_repeat_is_a_range(
    tmp_path: Path, measured: Results, times: float, shown: list[str]
) -> None:
    again = results()
    rates = again["scenarios"]["fast"]["points"]["1"]["httpx"]
    rates["rate"] = [value * times for value in rates["rate"]]
    second = read(tmp_path, again, "second.json")
    texts = ["fast/1 httpx", "fast/1 httpx / httpx_async"]
    assert [figure("performance/index", text, measured, second).astext() for text in texts] == shown


def test_what_failed_in_every_round_has_no_figure(tmp_path: Path) -> None:
    measured = read(tmp_path, changed(*RATE, to=[None] * 4))
    with pytest.raises(Problem, match="fast/50 rate: httpx failed in every round; say so in words"):
        Place(measured.scenario("fast"), "50", measured.figures["rate"]).spread("httpx")


def test_two_runs_agree_within_15_percent(tmp_path: Path) -> None:
    document = results()
    points = document["scenarios"]["fast"]["points"]
    points["50"]["httpx"]["rate"] = [value * 1.14 for value in points["50"]["httpx"]["rate"]]
    points["50"]["requests"]["rate"] = [value and value * 1.16 for value in points["50"]["requests"]["rate"]]
    del points["1"]["httpx"]
    first, second = read(tmp_path, results()), read(tmp_path, document, "second.json")
    found = list(pairs(first, second))
    apart = {(p.scenario.name, p.point, p.contender.name, p.reference.name) for p in found if not p.agrees}
    assert len(found) == 5 * (4 + 4)  # points, four others to the baseline and to the floor; not what is installed
    assert apart == {
        ("fast", "50", "requests", "aiohttp"),
        ("fast", "50", "requests", "asyncio"),
        ("fast", "1", "httpx", "aiohttp"),
        ("fast", "1", "httpx", "asyncio"),
    }
    assert all(pair.agrees for pair in pairs(first, first))
    measured_in_eight = ("body", "64 KiB")
    assert {((p.scenario.name, p.point), p.contender.name) for p in found if p.known} == {
        (measured_in_eight, "aiohttp"),
        (measured_in_eight, "asyncio"),
        (measured_in_eight, "httpx"),  # in six of them
    }


def test_a_ratio_that_neither_run_has_does_not_agree(tmp_path: Path) -> None:
    document = results()
    document["scenarios"]["fast"]["points"]["50"]["httpx"]["rate"] = [None] * 4
    run = read(tmp_path, document)
    assert len(list(pairs(run, run))) == 5 * (4 + 4) - 2  # none of it to the baseline, none to the floor


@pytest.mark.parametrize("scenario", ["fast", "latency", "body", "installed"])
def test_a_chart_is_the_same_bytes_in_every_build(measured: Results, tmp_path: Path, scenario: str) -> None:
    drawn = []
    for name in ("one", "other", "dark"):
        target = tmp_path / name / "chart.svg"
        theme = "dark" if name == "dark" else "light"
        draw(measured, measured.scenario(scenario), load_clients(), theme, target)
        drawn.append(target.read_text(encoding="utf-8"))
    light, again, dark = drawn
    assert light == again
    assert light != dark
    colours = load_clients().by_name["aiohttp"].colour
    assert [colours[0] in light, colours[1] in dark, colours[0] in dark] == [True, True, False]
    assert "<text" in light
    assert ">aiohttp</text>" in light
    assert "<dc:date>" not in light

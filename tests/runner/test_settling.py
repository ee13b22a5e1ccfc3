"""Which ratios are known well enough: what the interval of a median is, and what is to be measured further."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from sidebyside.performance import read_results
from sidebyside.settling import Chosen, interval, unsettled
from tests.runner.measurements import results

SAME = [100.0] * 36
EVEN = [100, 101, 99, 100, 98, 102]
WIDE = [60, 70, 80, 120, 130, 140]


@pytest.mark.parametrize(
    ("number", "ranks"),
    [(5, None), (6, (1, 6)), (8, (1, 8)), (9, (2, 8)), (20, (6, 15)), (50, (18, 33)), (100, (40, 61))],
)
def test_the_interval_is_that_of_the_sign_test(number: int, ranks: tuple[int, int] | None) -> None:
    # the ranks that tables of the sign test give for a confidence of 95 %
    assert interval(reversed(range(1, number + 1))) == ranks


def left(folder: Path, **contenders: Sequence[float | None]) -> Chosen:
    """Give what is not settled of a sweep whose point is 50 requests at once."""
    document: dict[str, Any] = results()
    rates: dict[str, Sequence[float | None]] = {"aiohttp": SAME, "asyncio": SAME, **contenders}
    points = {"50": {name: {"rate": values} for name, values in rates.items()}}
    document["scenarios"] = {"fast": document["scenarios"]["fast"] | {"points": points}}
    document["rounds"], document["profiles"] = 40, {}
    path = folder / "results.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    found = read_results(path, paced=False)
    assert found
    return unsettled(found, ["fast", "tls"], 1.15)


def test_what_is_known_is_not_measured_further(tmp_path: Path) -> None:
    assert left(tmp_path, httpx=EVEN, requests=[]) == {}


def test_what_varies_is_measured_further_with_what_it_is_compared_to(tmp_path: Path) -> None:
    assert left(tmp_path, httpx=EVEN, requests=WIDE) == {("fast", "50"): {"requests", "aiohttp", "asyncio"}}
    assert left(tmp_path, requests=[*WIDE, *EVEN * 5]) == {}, "it is known after more rounds"


def test_five_rounds_tell_nothing(tmp_path: Path) -> None:
    assert left(tmp_path, httpx=EVEN[:5]) == {("fast", "50"): {"httpx", "aiohttp", "asyncio"}}


def test_it_must_be_known_whether_a_rate_is_a_pace(tmp_path: Path) -> None:
    assert left(tmp_path, httpx=[47, 48, 49, 51, 52, 53]) == {("fast", "50"): {"httpx", "aiohttp", "asyncio"}}
    assert left(tmp_path, httpx=[10, 20, 30, 40, 45, 49]) == {}, "none of them is one, whatever it is"


def test_what_failed_each_time_would_fail_again(tmp_path: Path) -> None:
    assert left(tmp_path, httpx=[None] * 6) == {}

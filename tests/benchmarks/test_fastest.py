"""Which of several tries counts."""

from typing import Any

import pytest

from tests.benchmarks.clients.contenders import AIOHTTP
from tests.benchmarks.clients.fastest import Fastest
from tests.benchmarks.clients.scenarios import BY_NAME
from tests.benchmarks.written_answers import run_of

UPLOAD, MULTIPART = BY_NAME["upload"], BY_NAME["multipart"]
SLOW, FAST = {"speed": 1000.0, "growth": 1.0}, {"speed": 2000.0, "growth": 2.0}
BROKEN = {"failed": "ReadTimeout"}


@pytest.mark.parametrize(
    ("tries", "counts"),
    [([SLOW, FAST], FAST), ([FAST, SLOW], FAST), ([BROKEN, FAST], BROKEN), ([SLOW, BROKEN, FAST], BROKEN)],
)
def test_the_fastest_counts_with_all_its_figures_unless_one_failed(
    tries: list[dict[str, Any]], counts: dict[str, Any]
) -> None:
    fastest = Fastest()
    for answer in tries:
        fastest.note((UPLOAD, UPLOAD.points[0], "aiohttp"), answer)
    assert list(fastest) == [((UPLOAD, UPLOAD.points[0], "aiohttp"), counts)]


def test_each_is_kept_by_itself() -> None:
    fastest = Fastest()
    for scenario in (UPLOAD, MULTIPART):
        for name, answer in (("aiohttp", SLOW), ("httpx", FAST)):
            fastest.note((scenario, scenario.points[0], name), answer)
    assert [answer for _, answer in fastest] == [SLOW, FAST, SLOW, FAST]


@pytest.mark.parametrize(("quick", "speeds"), [(False, [1000.0, 3000.0, 2000.0]), (True, [1000.0])])
def test_a_large_body_is_moved_at_different_times_of_a_round(
    quick: bool, speeds: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    left = list(speeds)
    run = run_of("download", [AIOHTTP], lambda _: {"speed": left.pop(0), "growth": 0.5}, monkeypatch, quick=quick)
    run.measure()
    assert run.found["download"][""]["aiohttp"] == {"speed": [max(speeds)], "growth": [0.5]}
    assert not left

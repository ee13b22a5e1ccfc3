"""Records of the benchmark: what is measured again or further, in a record that is there."""

import json
from pathlib import Path
from typing import Any

import pytest

from sidebyside.problems import Problem
from tests.benchmarks.clients import reporting
from tests.benchmarks.clients.__main__ import main
from tests.benchmarks.clients.reporting import continued, merged, rounds_to_continue

MACHINE = {"cpu": "A processor", "system": "Linux 6.18", "python": "3.11.7"}


def write(folder: Path, record: dict[str, Any]) -> Path:
    path = folder / "results.json"
    path.write_text(json.dumps(record), encoding="utf-8")
    return path


def run(*rates: float | None, quiet: list[float] | None = None, **scenarios: Any) -> dict[str, Any]:
    """Give a record of as many rounds, in which aiohttp had 10 requests at once under way."""
    point = {"aiohttp": {"rate": list(rates), "errors": [0] * len(rates)}}
    return {
        "machine": MACHINE | {"date": "2026-11-26", "load": [1.0] * len(rates), "quiet": quiet or []},
        "versions": {"aiohttp": "3"},
        "rounds": len(rates),
        "scenarios": {"fast": {"title": "Fast", "points": {"10": point}}} | scenarios,
        "profiles": {"50": {"aiohttp": {"client.py": [0.5] * len(rates)}}},
    }


def test_a_scenario_measured_again_takes_the_place_of_what_was_there(tmp_path: Path) -> None:
    tls = run(1.0, 2.0, 3.0)["scenarios"]["fast"]
    was = run(100.0, 110.0, quiet=[0.8, 0.8], tls=tls) | {"contenders": {"aiohttp": 1}}
    was["versions"]["h11"] = "1"
    again = run(120.0, quiet=[0.9]) | {"versions": {"aiohttp": "3", "idna": "2"}, "contenders": {"requests": 2}}
    found = merged(again, record := write(tmp_path, was))
    assert found["versions"] == {"aiohttp": "3", "h11": "1", "idna": "2"}
    assert list(found["contenders"].items()) == [("requests", 2), ("aiohttp", 1)]
    assert list(found["scenarios"].items()) == [("fast", again["scenarios"]["fast"]), ("tls", tls)]
    assert found["rounds"] == 3, "the most of any"
    assert found["machine"]["quiet"] == [0.8, 0.8, 0.9]
    with pytest.raises(Problem, match="measured with aiohttp 3, not 4; run nox -s bench"):
        merged({"versions": {"aiohttp": "4"}}, record)


def test_more_rounds_follow_those_that_are_there(tmp_path: Path) -> None:
    installed = {"title": "Installed", "points": {"": {"aiohttp": {"size": [7.5]}}}}
    was, now = run(100.0, 110.0, installed=installed), run(120.0, quiet=[0.9])
    now["machine"]["date"] = "2026-11-27"
    now["profiles"]["50"]["aiohttp"] = {"pool.py": [0.25]}
    found = continued(now, write(tmp_path, was))
    assert found["rounds"] == 3
    assert found["scenarios"]["fast"]["points"]["10"]["aiohttp"] == {"rate": [100, 110, 120], "errors": [0, 0, 0]}
    assert found["scenarios"]["installed"] == installed, "it is measured once"
    assert found["machine"] == MACHINE | {"date": "2026-11-27", "load": [1.0] * 3, "quiet": [0.9]}
    assert found["profiles"]["50"]["aiohttp"] == {"client.py": [0.5, 0.5, 0.0], "pool.py": [0.0, 0.0, 0.25]}


def test_a_round_that_failed_keeps_its_place(tmp_path: Path) -> None:
    was, now = run(100.0), run(None, 120.0)
    now["scenarios"]["fast"]["points"]["10"]["aiohttp"] = {"rate": [None, 120.0], "failed": ["TimeoutError", None]}
    found = continued(now, write(tmp_path, was))["scenarios"]["fast"]["points"]["10"]["aiohttp"]
    assert found == {"rate": [100, None, 120], "errors": [0, None, None], "failed": [None, "TimeoutError", None]}


@pytest.mark.parametrize(
    ("rates", "shown"),
    [
        ((9.0, 8.0), "aiohttp  failed: too slow to tell: fewer responses in a second than requests under way"),
        ((12.0, 9.0, 10.0), "aiohttp         10  (9 to 12)  1.00 of aiohttp"),
    ],
)
def test_the_table_shows_no_rate_that_is_no_pace(rates: tuple[float, ...], shown: str) -> None:
    found = run(*rates)
    found["contenders"] = {"aiohttp": {"title": "aiohttp"}}
    found["scenarios"]["fast"] |= {"figure": "rate", "axis": "requests at once"}
    assert " ".join(shown.split()) in " ".join(reporting.text(found).split())


def test_rounds_of_another_machine_or_version_are_not_added(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reporting, "describe", lambda: dict(MACHINE))
    monkeypatch.setattr(reporting, "congestion_control", lambda: "cubic")
    path = write(tmp_path, run(100.0, 110.0))
    assert rounds_to_continue(path, {"aiohttp": "3"}, ["fast"]) == rounds_to_continue(path, {"aiohttp": "3"}) == 2
    with pytest.raises(Problem, match=r"results\.json: tls is not in it; leave out --more to measure it"):
        rounds_to_continue(path, {"aiohttp": "3"}, ["tls"])
    with pytest.raises(Problem, match=r"results\.json: measured with aiohttp 3, not 4; run nox -s bench"):
        rounds_to_continue(path, {"aiohttp": "4"})
    monkeypatch.setattr(reporting, "describe", lambda: MACHINE | {"system": "Linux 7.0"})
    with pytest.raises(Problem, match=r"measured with the system Linux 6\.18, not Linux 7\.0; run nox -s bench"):
        rounds_to_continue(path, {"aiohttp": "3"})
    monkeypatch.setattr(reporting, "describe", lambda: dict(MACHINE))
    other = run(100.0)
    other["machine"]["congestion_control"] = "bbr"
    with pytest.raises(Problem, match="measured with the congestion control bbr, not cubic; run nox -s bench"):
        rounds_to_continue(write(tmp_path, other), {"aiohttp": "3"})


def test_more_rounds_need_a_record(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--more", "2", "--record", str(tmp_path / "none.json")]) == 1
    assert "none.json: not there; leave out --more to measure for the first time" in capsys.readouterr().err


def test_rounds_can_be_added_to_one_scenario(tmp_path: Path) -> None:
    was = run(100.0, 110.0, tls=run(1.0, 2.0)["scenarios"]["fast"])
    now = run(120.0)
    del now["profiles"]["50"]
    found = continued(now, write(tmp_path, was))
    assert found["rounds"] == 3
    assert found["scenarios"]["tls"] == was["scenarios"]["tls"]
    assert found["profiles"] == was["profiles"]


def test_rounds_can_be_added_to_what_varies_alone(tmp_path: Path) -> None:
    was, now = run(100.0, 110.0), run(120.0)
    was["scenarios"]["fast"]["points"]["10"] |= {"httpx": {"rate": [50.0, 50.0]}, "asyncio": {"rate": [200.0, 210.0]}}
    was["scenarios"]["fast"]["points"]["20"] = other = {"aiohttp": {"rate": [100.0, 110.0]}}
    now["scenarios"]["fast"]["points"]["10"]["asyncio"] = {"rate": [220.0]}
    path = write(tmp_path, was)
    reporting.write(continued(now, path), path)
    points = reporting.read(path)["scenarios"]["fast"]["points"]
    assert points["20"] == other
    assert {name: values["rate"] for name, values in points["10"].items()} == {
        "httpx": [50, 50], "aiohttp": [100, 110, 120], "asyncio": [200, 210, 220],
    }  # fmt: skip
    del now["scenarios"]["fast"]["points"]["10"]["asyncio"]
    now["scenarios"]["fast"]["points"]["10"]["httpx"] = {"rate": [51.0]}
    points = continued(now, path)["scenarios"]["fast"]["points"]
    assert points["10"]["httpx"]["rate"] == [50, 50, None, 51], "each keeps its place in the rounds"
    assert points["10"]["aiohttp"]["rate"] == [100, 110, 120, 120]


def test_how_well_it_is_to_be_known_is_said_of_rounds_that_are_added(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--within", "15"]) == 1
    assert "--within says of what --more adds rounds; write --more 10 --within 15" in capsys.readouterr().err


@pytest.mark.parametrize("other", [["--quick"], ["--rounds", "2"], ["fast", "aiohttp"]])
def test_more_rounds_are_those_of_all_clients(other: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--more", "2", *other]) == 1
    assert "--more adds rounds of all clients; leave out names of clients, --quick" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["idle", "installed"])
def test_no_rounds_are_added_to_what_is_measured_in_few(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--more", "2", "fast", name]) == 1
    assert f"--more adds no rounds to {name}, which is measured in the first rounds alone" in capsys.readouterr().err

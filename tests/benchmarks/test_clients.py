"""The benchmark of the clients: each does what is asked, and what it measured can be read again."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from sidebyside.model.performance import read_results
from sidebyside.project import Project
from tests.benchmarks.clients import __main__ as benchmark
from tests.benchmarks.clients import measuring
from tests.benchmarks.clients.scenarios import CONTENDERS, MIB, SCENARIOS, Point
from tests.benchmarks.clients.server import serving

pytestmark = pytest.mark.thorough  # they load a server for a second each

Servers = tuple[dict[str, str], str]
CLIENTS = [name for name, contender in CONTENDERS.items() if contender.kind == "client"]
DRIVEN = {
    "fast": Point(at_once=5), "connect": Point(close=True), "body": Point("get_json", "/json/1024"), "tls": Point(),
    "http2": Point(at_once=5),
}  # fmt: skip
MOVED = {name: Point(name, size=MIB) for name in ("download", "buffered", "multipart")}


@pytest.fixture(scope="module")
def servers() -> Iterator[Servers]:
    with serving() as found:
        yield found


@pytest.fixture(autouse=True)
def short(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(measuring, "SECONDS", 0.02)


@pytest.mark.parametrize("name", CLIENTS)
def test_a_client_does_what_is_asked(name: str, servers: Servers) -> None:
    for key, point in {**DRIVEN, **MOVED}.items():
        if SCENARIOS[key].has(name, point):
            found = measuring.measured(CONTENDERS[name], SCENARIOS[key], point, *servers)
            assert "failed" not in found, (key, found)
            assert not found.get("errors"), key
            assert found["speed" if key in MOVED else "rate"] > 0, key


@pytest.mark.parametrize("name", ["aiohttp_tuned", "requests_tuned", "urllib3", "asyncio"])
def test_what_is_set_up_otherwise_answers_too(name: str, servers: Servers) -> None:
    found = measuring.measured(CONTENDERS[name], SCENARIOS["fast"], Point(at_once=5), *servers)
    assert (found.get("failed"), found["errors"]) == (None, 0)


def test_what_fails_is_said(servers: Servers) -> None:
    point = Point(path="/nothing")
    found = measuring.measured(CONTENDERS["requests"], SCENARIOS["fast"], point, *servers)
    assert found["failed"] == "no answer came: ValueError: 26 bytes came, not 48"


def test_a_run_writes_medians_and_quartiles(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    record = tmp_path / "docs" / "performance" / "results.json"
    record.parent.mkdir(parents=True)
    assert benchmark.main(["--rounds", "2", "--record", str(record), "latency", "installed", "aiohttp"]) == 0
    results = read_results(Project(tmp_path))
    assert results
    measured = results.scenarios["latency"].points[""]["aiohttp"]
    assert measured.rounds == 2
    assert set(measured.figures) == {"p50", "p99", "rate", "cpu"}
    assert set(results.contenders) == {"aiohttp"}
    assert results.scenarios["installed"].points[""]["aiohttp"].figures["size"].low > 0
    assert "latency: One request at a time: median time" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["fastest"], "no scenario or client is called 'fastest'; write one of the scenarios: latency, connect, fast,"),
        (["--rounds", "0"], "--rounds must be at least 1, not 0"),
    ],
)
def test_a_mistake_is_one_line(arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert benchmark.main(arguments) == 1
    shown = capsys.readouterr().err
    assert shown.startswith(said)
    assert shown.count("\n") == 1

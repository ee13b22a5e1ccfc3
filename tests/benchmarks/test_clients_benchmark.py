"""The benchmark of the clients: each does what is asked, and the command says what is wrong with its words."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.benchmarks.clients.__main__ import main
from tests.benchmarks.clients.contenders import CONTENDERS, Contender
from tests.benchmarks.clients.cores import Cores
from tests.benchmarks.clients.measuring import environment
from tests.benchmarks.clients.scenarios import MIB, SMALL
from tests.benchmarks.clients.serving import Servers, serving
from tests.benchmarks.clients.workers import Worker

UNBOUND = Cores(frozenset(), frozenset())
UNTUNED = [c for c in CONTENDERS if not c.tuned_from and not c.for_one]


@pytest.fixture(scope="module")
def servers() -> Iterator[Servers]:
    with serving(UNBOUND) as found:
        yield found


def drive(base: str, call: str, path: str = "/small", size: int = SMALL, **settings: Any) -> dict[str, Any]:
    return {
        "do": "drive", "settings": settings, "url": base + path, "seconds": 0.01, "limit": 1.0, "call": call,
        "size": size, "last": False, "probes": None,
    }  # fmt: skip


@pytest.mark.parametrize("contender", UNTUNED, ids=lambda contender: contender.name)
def test_a_client_does_what_is_asked(contender: Contender, servers: Servers, tmp_path: Path) -> None:
    plain, tls = servers.addresses["plain"], servers.addresses["tls"]
    file = tmp_path / "file"
    file.write_bytes(bytes(MIB))
    transfer = {"do": "transfer", "settings": {}, "base": plain, "size": MIB, "file": str(file)}
    orders = [
        drive(plain, "get"),
        drive(plain, "get", at_once=5),
        drive(plain, "get_and_close"),
        drive(plain, "get_anew"),
        drive(plain, "get_json", "/json/1024", size=0),
        drive(tls, "get", authority=servers.authority),
        *(transfer | {"call": call} for call in ("download", "buffered", "upload", "multipart")),
        {"do": "idle", "settings": {"at_once": 20, "tuned": True}, "base": plain, "label": contender.name},
    ]
    if contender.name == "asyncio":
        orders = [order for order in orders if order.get("call") != "multipart"]
    with Worker(contender, environment(contender), UNBOUND) as worker:
        for order in orders:
            found = worker.ask(order)
            assert "failed" not in found, order
            assert not found.get("errors"), order
            assert found.get("rate", 1) > 0


@pytest.mark.parametrize(
    "contender", [contender for contender in UNTUNED if contender.http2], ids=lambda contender: contender.name
)
def test_a_client_with_http2_is_answered_by_a_server_that_has_nothing_else(
    contender: Contender, servers: Servers
) -> None:
    order = drive(servers.addresses["http2"], "get", at_once=5, http2=True, authority=servers.authority)
    with Worker(contender, environment(contender, http2=True), UNBOUND) as worker:
        found = worker.ask(order)
    assert found["errors"] == 0
    assert found["rate"] > 0


def test_what_fails_is_said_and_the_process_goes_on(servers: Servers) -> None:
    [requests] = [contender for contender in CONTENDERS if contender.name == "requests"]
    base = servers.addresses["plain"]
    with Worker(requests, environment(requests), UNBOUND) as worker:
        assert worker.ask(drive(base, "get", "/nothing"))["failed"].startswith(
            "ValueError: no answer came: {'ValueError'"
        )
        assert worker.ask(drive(base, "get"))["errors"] == 0


def test_a_run_writes_a_value_a_round(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    record = tmp_path / "results.json"
    names = ["latency", "start", "installed", "aiohttp", "urllib3"]
    assert main(["--quick", "--rounds", "2", "--record", str(record), *names]) == 0
    found = json.loads(record.read_text(encoding="utf-8"))
    assert {"aiohttp", "urllib3"} < set(found["contenders"])
    for name, figures in (("latency", ("p50", "p99", "rate", "cpu", "errors")), ("start", ("time",))):
        for contenders in found["scenarios"][name]["points"].values():
            assert all(len(values[figure]) == 2 for values in contenders.values() for figure in figures)
    assert len(found["scenarios"]["installed"]["points"][""]["aiohttp"]["size"]) == 1
    assert "1.00 of aiohttp" in capsys.readouterr().out


def test_what_is_unsettled_is_measured_further_with_what_it_is_compared_to(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    record = tmp_path / "results.json"
    assert main(["--rounds", "1", "--record", str(record), "latency", "start", "aiohttp", "urllib3", "asyncio"]) == 0
    found = json.loads(record.read_text(encoding="utf-8"))
    latency, imports = (found["scenarios"][name]["points"] for name in ("latency", "start"))
    for values in latency[""].values():
        values |= {figure: column * 6 for figure, column in values.items()}  # as if each round had given the same
    for values in imports["import"].values():
        values["time"] *= 6
    varying = imports["program with one request"]["urllib3"]["time"]
    varying[:] = [varying[0] * factor for factor in (1, 2, 3, 4, 5, 6)]
    found["scenarios"]["start"]["points"]["program with one request"]["aiohttp"]["time"] *= 6
    record.write_text(json.dumps(found | {"rounds": 6}), encoding="utf-8")
    assert main(["--more", "2", "--within", "15", "--record", str(record)]) == 0
    again = json.loads(record.read_text(encoding="utf-8"))["scenarios"]
    assert again["latency"]["points"] == latency
    assert again["start"]["points"]["import"] == imports["import"]
    assert {name: len(values["time"]) for name, values in again["start"]["points"]["program with one request"].items()}\
        == {"aiohttp": 8, "urllib3": 8}  # fmt: skip
    assert capsys.readouterr().err.count("not known within 15 %: at 1 points") == 2


def test_nothing_is_measured_further_once_all_is_settled(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    record = tmp_path / "results.json"
    assert main(["--rounds", "1", "--record", str(record), "latency", "aiohttp", "asyncio"]) == 0
    found = json.loads(record.read_text(encoding="utf-8"))
    for values in found["scenarios"]["latency"]["points"][""].values():
        values |= {figure: column * 6 for figure, column in values.items()}
    record.write_text(json.dumps(found | {"rounds": 6}), encoding="utf-8")
    assert main(["--more", "2", "--within", "15", "--record", str(record)]) == 0
    assert json.loads(record.read_text(encoding="utf-8"))["rounds"] == 6
    assert capsys.readouterr().err.count("not known within 15 %: at 0 points") == 1


def test_an_unknown_name_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["fastest"]) == 1
    said = capsys.readouterr().err
    assert said.startswith("no scenario or client is called 'fastest'; write one of the scenarios: latency, connect, ")
    assert said.count("\n") == 1


def test_no_load_generator_is_one_line(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("PATH", "")
    assert main(["fast", "aiohttp"]) == 1
    assert "h2load is not installed; install nghttp2" in capsys.readouterr().err

"""A whole run: what it writes, what it reuses, and how it ends when it is interrupted."""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from tests.sidebyside.project import Copy


def evidence_of(project: Copy) -> dict[str, str]:
    folder = project.project.evidence
    return {path.relative_to(folder).as_posix(): path.read_text() for path in folder.rglob("*.json")}


def test_the_evidence_is_the_same_from_run_to_run_and_names_no_path(project: Copy) -> None:
    before = evidence_of(project)
    shutil.rmtree(project.project.evidence)
    assert project.run().returncode == 0
    assert evidence_of(project) == before
    assert before
    for text in before.values():
        assert str(project.root) not in text
        assert ".environments" not in text


def test_the_evidence_has_every_script_and_its_successor(project: Copy) -> None:
    examples = json.loads((project.project.evidence / "examples" / "query_parameters.json").read_text())
    assert sorted(examples) == [
        f"query_parameters/with_{tab}.py" for tab in ("aiohttp", "httpx", "httpx_async", "requests")
    ]
    successor = examples["query_parameters/with_httpx.py"]["successor"]
    assert (successor["client"], successor["verdict"]) == ("httpx2", "same")
    assert "successor" not in examples["query_parameters/with_aiohttp.py"]


def test_a_part_of_a_run_keeps_the_rest_of_the_evidence(project: Copy) -> None:
    before = evidence_of(project)
    assert project.run("--examples", "with_httpx.py").returncode == 0
    assert evidence_of(project) == before


def test_a_cached_run_runs_only_what_changed_since_any_run(project: Copy) -> None:
    for _ in range(2):
        assert "run: 12/12" in project.run().stderr
    assert "run:" not in project.run("--cached").stderr
    script = "examples/query_parameters/with_aiohttp.py"
    project.replace(script, "import aiohttp\n", "import aiohttp  # the same\n")
    assert "run: 1/1" in project.run("--cached").stderr


@pytest.mark.parametrize(
    ("line", "said"), [("raise SystemExit(3)", "exited with 3"), ("print('more')", "printed something else")]
)
def test_what_is_found_wrong_is_not_cached(project: Copy, line: str, said: str) -> None:
    script = "examples/query_parameters/with_aiohttp.py"
    project.replace(script, "import aiohttp\n", f"import aiohttp\n\n{line}\n")
    for _ in range(2):
        done = project.run("--cached", "with_aiohttp.py")
        assert "run: 1/1" in done.stderr
        assert f"{script}: {said}" in done.stderr
        assert done.returncode == 1


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupted_run_leaves_nothing_behind(project: Copy, number: signal.Signals) -> None:
    project.replace(
        "examples/query_parameters/with_requests.py", "import requests\n", "import requests, time\n\ntime.sleep(25)\n"
    )
    environ = os.environ | {"PYTHONPATH": os.pathsep.join([str(project.root), str(project.root / "conf")])}
    with subprocess.Popen(
        [sys.executable, "-m", "sidebyside", "run"], cwd=project.root, env=environ, stderr=subprocess.PIPE, text=True
    ) as run:
        assert run.stderr is not None
        while not run.stderr.readline().startswith("run: "):
            assert run.poll() is None
        time.sleep(0.5)
        family = psutil.Process(run.pid).children(recursive=True)
        run.send_signal(number)
        said = run.stderr.read()
        assert run.wait(15) == 1
    assert said.splitlines()[-1] == "stopped"
    assert "Traceback" not in said
    _, alive = psutil.wait_procs(family, timeout=5)
    assert alive == []
    with socket.create_server(("127.0.0.1", 7249)):
        pass


def test_what_fails_is_run_once_more_alone(project: Copy, tmp_path: Path) -> None:
    seen = tmp_path / "seen"
    again = f"import pathlib\n\nseen = pathlib.Path({str(seen)!r})\n"
    again += "if not seen.exists():\n    seen.touch()\n    raise SystemExit(3)\n"
    script = "examples/query_parameters/with_aiohttp.py"
    project.replace(script, "import aiohttp\n", f"import aiohttp\n{again}")
    done = project.run("with_aiohttp.py")
    assert f"once more, alone: {script}" in done.stderr
    assert done.returncode == 0

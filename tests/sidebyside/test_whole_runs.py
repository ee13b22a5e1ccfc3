"""A whole run: what it writes and what it reuses."""

import json
import shutil
from pathlib import Path

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


def test_what_fails_is_run_once_more_alone(project: Copy, tmp_path: Path) -> None:
    seen = tmp_path / "seen"
    again = f"import pathlib\n\nseen = pathlib.Path({str(seen)!r})\n"
    again += "if not seen.exists():\n    seen.touch()\n    raise SystemExit(3)\n"
    script = "examples/query_parameters/with_aiohttp.py"
    project.replace(script, "import aiohttp\n", f"import aiohttp\n{again}")
    done = project.run("with_aiohttp.py")
    assert f"once more, alone: {script}" in done.stderr
    assert done.returncode == 0

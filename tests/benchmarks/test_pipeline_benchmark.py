"""The pipeline benchmark: the project that it generates is one that runs and builds, as the real one changes."""

from pathlib import Path

from tests.benchmarks.pipeline.rounds import grow


def test_the_generated_project_runs_and_builds(tmp_path: Path) -> None:
    [found] = grow(tmp_path, topics=1, rounds=1)  # raises where a program's output is not on a page
    assert {name: list(measured["steps"]) for name, measured in found.items()} == {
        "once": ["run", "build"],
        "tenfold": ["run", "build"],
    }

"""The pipeline benchmark: what it needs, and the table that it writes."""

from pathlib import Path

import pytest

from sidebyside.model.problem import Problem
from tests.benchmarks import pipeline


def test_a_machine_without_hyperfine_is_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", "")
    assert pipeline.main(["--record", str(tmp_path / "table.inc")]) == 1
    assert capsys.readouterr().err == (
        "hyperfine is not installed; install it (Debian: apt install hyperfine, macOS: brew)\n"
    )
    assert not (tmp_path / "table.inc").exists()


def test_the_table_has_medians_quartiles_and_ratios() -> None:
    written = pipeline.table({"This project": [1.0, 2.0, 3.0], "MyST-NB": [20.0, 20.0, 20.0]}, topics=1)
    assert "4 scripts, runs of each: 3; medians and quartiles." in written
    assert "| This project | 2.0 (1.0 to 3.0) | 1.0 |\n| MyST-NB | 20.0 (20.0 to 20.0) | 10.0 |\n" in written


def test_an_output_that_is_on_no_page_is_a_problem(tmp_path: Path) -> None:
    [last, *_] = [path.with_suffix(".out").read_text().splitlines()[-1] for path in pipeline.SCRIPTS.values()]
    (tmp_path / "page.html").write_text(f"<pre>{last}</pre>" * 3)
    with pytest.raises(Problem, match="MyST-NB: its pages show 3 outputs, not 4"):
        pipeline.check("MyST-NB", tmp_path, topics=1)

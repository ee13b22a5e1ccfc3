"""The same tree gives the same site, byte for byte, wherever, whenever and in whatever order it is built."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.browser.built import ROOT

LEFT_OUT = shutil.ignore_patterns(".git", ".nox", ".environments", "__pycache__", "html", "ci", "linkcheck", ".*_cache")
SPHINX = ["-m", "sphinx", "-q", "-b", "html", "-c", "conf", "-W", "-n", "docs", "build/html"]


@pytest.mark.soak
def test_two_builds_are_the_same(tmp_path: Path) -> None:
    first = files_of_a_build(tmp_path / "a", TZ="UTC", PYTHONHASHSEED="1")
    second = files_of_a_build(tmp_path / "another" / "folder", TZ="Asia/Kathmandu", PYTHONHASHSEED="2")
    assert len(first) > 100
    assert set(first) == set(second)
    assert [path for path in first if first[path] != second[path]] == []


def files_of_a_build(root: Path, **environ: str) -> dict[str, bytes]:
    """Build a copy of the project there, from what ran here; give what the site is made of."""
    shutil.copytree(ROOT, root, ignore=LEFT_OUT)
    settings = {"SOURCE_DATE_EPOCH": "1700000000", "PYTHONPATH": str(root / "conf"), **environ}
    subprocess.run([sys.executable, *SPHINX], cwd=root, env=os.environ | settings, check=True)
    html = root / "build" / "html"
    found = {path.relative_to(html).as_posix(): path for path in html.rglob("*") if path.is_file()}
    return {name: path.read_bytes() for name, path in found.items() if not name.startswith(".")}

"""A build says its day and its commit, where it knows them."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from sidebyside.model.problem import Problem
from sidebyside.site.theme.provenance import built

NIGHT = {"SOURCE_DATE_EPOCH": "1700000000", "SITE_ADDRESS": "https://example.org/"}  # 2023-11-14, 22:13:20 UTC
BUILD = r"\d{4}-\d\d-\d\d(, commit [0-9a-f]{7,}( and changes)?)?"


def git(root: Path, *arguments: str) -> str:
    identity = ("-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false")
    done = subprocess.run(["git", *identity, *arguments], cwd=root, check=True, capture_output=True, text=True)
    return done.stdout.strip()


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository with one commit."""
    (tmp_path / "a").write_text("a")
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "add", "a")
    git(tmp_path, "commit", "--quiet", "-m", "a")
    return tmp_path


def test_a_build_names_the_commit_and_what_changed_since(repository: Path) -> None:
    head = git(repository, "rev-parse", "--short=7", "HEAD")
    assert built(repository, NIGHT) == f"2023-11-14, commit {head}"
    (repository / "new").write_text("b")
    assert built(repository, NIGHT) == f"2023-11-14, commit {head}"
    (repository / "a").write_text("b")
    assert built(repository, NIGHT) == f"2023-11-14, commit {head} and changes"


def test_a_build_outside_a_repository_names_what_the_host_says(repository: Path) -> None:
    inside = repository / "inside"  # an unpacked archive inside somebody's repository is not of that repository
    inside.mkdir()
    assert built(inside, NIGHT) == "2023-11-14"
    assert built(inside, NIGHT | {"SOURCE_COMMIT": "0123456789abcdef"}) == "2023-11-14, commit 0123456"
    assert built(repository, NIGHT | {"GITHUB_SHA": "fedcba9876"}) == built(repository, NIGHT)


def test_a_build_works_without_git(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert shutil.which("git") is None
    assert built(repository, NIGHT) == "2023-11-14"


def test_a_build_without_a_date_is_of_today(repository: Path) -> None:
    assert re.fullmatch(BUILD, built(repository, {"SITE_ADDRESS": "https://example.org/"}))


def test_a_build_without_an_address_names_no_commit(repository: Path) -> None:
    assert built(repository, {"SOURCE_DATE_EPOCH": "1700000000"}) == "2023-11-14, working copy"


@pytest.mark.parametrize("epoch", ["yesterday", "1.5", "9" * 30])
def test_a_date_that_is_none_is_one_line(repository: Path, epoch: str) -> None:
    with pytest.raises(Problem, match=r"^SOURCE_DATE_EPOCH is '.*'; write whole seconds since 1970, or unset it$"):
        built(repository, {"SOURCE_DATE_EPOCH": epoch})

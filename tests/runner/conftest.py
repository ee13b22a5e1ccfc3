"""What the tests of the runner share."""

import shutil
import sys
from pathlib import Path

import pytest
from sidebyside.environments import Environment

from tests.runner.project import Project


@pytest.fixture(scope="session")
def here() -> Environment:
    """The environment that the tests run in: enough for programs that need the standard library alone."""
    return Environment((), Path(sys.prefix), {})


@pytest.fixture(scope="module")
def proven(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """A project whose examples ran and whose fact was proven, once for all tests of a module."""
    project = Project(tmp_path_factory.mktemp("proven"))
    done = project.run("--update")
    assert done.returncode == 0, done.stderr
    return project


@pytest.fixture
def project(proven: Project, tmp_path: Path) -> Project:
    """A copy of the proven project for one test."""
    root = tmp_path / "project"
    shutil.copytree(proven.root, root, symlinks=True)
    copy = object.__new__(Project)
    copy.root = root
    return copy

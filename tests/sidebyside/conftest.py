"""What the tests of the package share."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from server.running import serving
from sidebyside.model.pythons import this_python
from sidebyside.runner.environments import Environment
from tests.server.sockets import free_port
from tests.sidebyside.project import Copy


@pytest.fixture(scope="session")
def here() -> Environment:
    """The environment that the tests run in: enough for programs that need the standard library alone."""
    return Environment((), Path(sys.prefix), {})


@pytest.fixture(scope="session")
def playground() -> Iterator[int]:
    """The port of a playground for all tests: to start one for each run takes longer than the run."""
    port = free_port()
    with serving(port, deadline=60):
        yield port


@pytest.fixture(scope="session")
def proven(playground: int, tmp_path_factory: pytest.TempPathFactory) -> Copy:
    """A copy whose examples ran and whose fact was proven, once for all tests; this Python publishes there."""
    copy = Copy(tmp_path_factory.mktemp("proven"), playground)
    copy.is_served = True
    copy.write("conf/pythons.toml", f'publishes = "{this_python()}"\nsupported = ["3.10", "{this_python()}"]\n')
    done = copy.run("--update")
    assert done.returncode == 0, done.stderr
    return copy


@pytest.fixture(scope="session")
def site(proven: Copy, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the copy, built without a warning, once for all tests."""
    copy = proven.copied(tmp_path_factory.mktemp("site") / "project")
    done = copy.build(REPOSITORY_URL="https://github.com/owner/name")
    assert (done.returncode, done.stderr) == (0, "")
    return copy.root / "build" / "html"


@pytest.fixture
def project(proven: Copy, tmp_path: Path) -> Copy:
    """A copy of the proven copy for one test."""
    return proven.copied(tmp_path / "project")

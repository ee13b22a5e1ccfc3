"""How much is tested: what a contributor waits for, what publishing asks for, and what runs at night."""

from pathlib import Path

import pytest

from server.ending import end_with_nox

BUILT = "build/html"
DEPTHS = ("quick", "thorough", "soak")
"""Each holds the one before it. A test without a mark is quick."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the depths and the site that is tested."""
    group = parser.getgroup("this project")
    group.addoption("--thorough", action="store_true", help="test every page, every pasted program and slow runs too")
    group.addoption("--soak", action="store_true", help="test all that --thorough does, and what takes still longer")
    group.addoption(
        "--site", metavar="DIR", default=BUILT,
        help="the built site to test (default: build/html); it is served below the path of its own address",
    )  # fmt: skip


def pytest_configure(config: pytest.Config) -> None:
    """Describe the marks, refuse a site that is not there, and end with the nox that started this."""
    end_with_nox()
    config.addinivalue_line("markers", "thorough: what publishing asks for and a contributor need not wait for")
    config.addinivalue_line("markers", "soak: what takes minutes, for the night")
    named = config.rootpath / str(config.getoption("--site"))
    if config.getoption("--site") != BUILT and not (named / "index.html").is_file():
        raise pytest.UsageError(missing(named))


def pytest_report_header(config: pytest.Config) -> str:
    """Say how much is tested."""
    hint = {"quick": "; -- --thorough tests every page", "thorough": "; -- --soak adds what takes minutes", "soak": ""}
    return f"depth: {depth(config)}{hint[depth(config)]}"


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what is deeper than asked for."""
    deeper = DEPTHS[DEPTHS.index(depth(config)) + 1 :]
    left_out = [item for item in items if any(item.get_closest_marker(name) for name in deeper)]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in left_out]


def depth(config: pytest.Config) -> str:
    """Give how much is tested."""
    return next((name for name in reversed(DEPTHS[1:]) if config.getoption(f"--{name}")), DEPTHS[0])


def site_folder(config: pytest.Config) -> Path:
    """Give where the built site is."""
    found = config.rootpath / str(config.getoption("--site"))
    if not (found / "index.html").is_file():
        pytest.fail(missing(found), pytrace=False)
    return found


def missing(site: Path) -> str:
    """Say that there is no built site."""
    return f"{site}/index.html is missing; run nox -s docs, or name another --site"

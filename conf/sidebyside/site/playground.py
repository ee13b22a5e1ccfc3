"""The playground for readers who have only the page: the modules of `server/` as one file to download."""

import json
from pathlib import Path

from sidebyside import layout
from sidebyside.problems import Problem

FILE = "playground.py"
TEMPLATE = layout.CONF / "templates" / FILE
PINS = layout.REQUIREMENTS / "server.txt"
NO_PART = {"running.py"}  # starts the playground from the project's folder, for the runner and the tests
NO_DEPENDENCIES = "# dependencies = []\n"
NO_SOURCES = "SOURCES: dict[str, str] = {}\n"
QUOTES = "'''"


def playground_file() -> str:
    """Give the file: the template with the pins as its script metadata (PEP 723), and each module's source.

    All that the playground needs is pinned, so that a reader runs what the tests ran. Raises `Problem` for a source
    that a raw string cannot hold.
    """
    pins = "".join(f"#     {json.dumps(line)},\n" for line in PINS.read_text(encoding="utf-8").splitlines())
    sources = "".join(map(_held, sorted(_modules())))
    return (
        TEMPLATE.read_text(encoding="utf-8")
        .replace(NO_DEPENDENCIES, f"# dependencies = [\n{pins}# ]\n")
        .replace(NO_SOURCES, NO_SOURCES + sources)
    )


def _modules() -> list[Path]:
    return [path for path in layout.SERVER.rglob("*.py") if path.name not in NO_PART]


def _held(path: Path) -> str:
    source, name = path.read_text(encoding="utf-8"), layout.shown(path)
    if QUOTES in source:
        raise Problem(f"{name}: has {QUOTES}, which ends its string in {FILE}; write three double quotes")
    return f'SOURCES["{name}"] = r{QUOTES}{source}{QUOTES}\n'

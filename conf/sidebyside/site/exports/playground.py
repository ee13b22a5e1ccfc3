"""The playground for readers who have only the page: the modules of `server/` as one file to download."""

import json
from pathlib import Path

from sidebyside.model.problem import Problem
from sidebyside.project import Project

FILE = "playground.py"
NO_PART = {"running.py"}  # starts the playground from the project's folder, for the runner and the tests
NO_DEPENDENCIES = "# dependencies = []\n"
NO_SOURCES = "SOURCES: dict[str, str] = {}\n"
QUOTES = "'''"


def playground_file(project: Project) -> str:
    """Give the file: the template with the pins as its script metadata (PEP 723), and each module's source.

    All that the playground needs is pinned, so that a reader runs what the tests ran. Raises `Problem` for a source
    that a raw string cannot hold.
    """
    pins = (project.requirements / "server.txt").read_text(encoding="utf-8")
    listed = "".join(f"#     {json.dumps(line)},\n" for line in pins.splitlines())
    sources = "".join(_held(path, project) for path in sorted(_modules(project)))
    return (
        (project.templates / FILE)
        .read_text(encoding="utf-8")
        .replace(NO_DEPENDENCIES, f"# dependencies = [\n{listed}# ]\n")
        .replace(NO_SOURCES, NO_SOURCES + sources)
    )


def _modules(project: Project) -> list[Path]:
    return [path for path in project.server.rglob("*.py") if path.name not in NO_PART]


def _held(path: Path, project: Project) -> str:
    source, name = path.read_text(encoding="utf-8"), path.relative_to(project.root).as_posix()
    if QUOTES in source:
        raise Problem(f"has {QUOTES}, which ends its string in {FILE}", "write three double quotes", file=name)
    return f'SOURCES["{name}"] = r{QUOTES}{source}{QUOTES}\n'

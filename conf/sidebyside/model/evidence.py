"""What a run found, for the site: `build/evidence/`, a file a topic and a file a table.

It holds no time and no path, so that two runs of the same tree write the same bytes, and a page depends on the files
of what it shows alone.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from sidebyside.model.problem import Problem
from sidebyside.model.pythons import this_release
from sidebyside.model.reading import Model, read_json
from sidebyside.model.tables import Cell, Proven
from sidebyside.project import Project

Verdict = Literal["same", "renamed", "differs", "fails", "mixed"]


class Successor(Model):
    """What a script did under the client's successor, with only its import renamed.

    `same` output, the same but for the module's name (`renamed`), `differs`, `fails`; or `mixed`, where another
    requirement brings the old client along, so that nothing was measured.
    """

    client: str
    verdict: Verdict
    problem: str | None = None
    difference: str = ""


class Ran(Model):
    """What a script printed, or why this machine cannot tell. `digest` names the source."""

    digest: str
    output: str = ""
    versions: dict[str, str] = {}
    successor: Successor | None = None
    unknown: str | None = None


class Proof(Model):
    """What stands behind a cell: the cell that the fact gave, or why this machine cannot tell."""

    cell: Cell | None = None
    unknown: str | None = None
    versions: dict[str, str] = {}


class Proved(Model):
    """What a fact gave, by client. A slow one that did not run now says when it did."""

    digest: str
    proofs: dict[str, Proof]
    proven: Proven | None = None


class Run(Model):
    """The Python and the clients' versions of a run."""

    python: str
    versions: dict[str, str]

    def version_of(self, client: str) -> str:
        """Give the client's version; another Python than the one that publishes may not be able to install it."""
        return self.versions.get(client, "not installed")


@dataclass
class Evidence:
    """All that a run found: scripts and facts by id."""

    run: Run = field(default_factory=lambda: Run(python=this_release(), versions={}))
    scripts: dict[str, Ran] = field(default_factory=dict)
    facts: dict[str, Proved] = field(default_factory=dict)


def run_file(project: Project) -> Path:
    """Give the file that says with what the run was."""
    return project.evidence / "run.json"


def script_file(project: Project, script: str) -> Path:
    """Give the file that holds what a script printed."""
    return project.evidence / "examples" / f"{script.rpartition('/')[0]}.json"


def fact_file(project: Project, fact: str) -> Path:
    """Give the file that holds what a fact gave."""
    return project.evidence / "facts" / f"{fact.partition('/')[0]}.json"


def read_evidence(project: Project) -> Evidence:
    """Read the evidence. Raises `Problem` where there is none."""
    if not run_file(project).exists():
        raise Problem("not there", "run nox -s docs, which runs the examples first", file="build/evidence")
    evidence = Evidence(read_json(run_file(project), Run, "build/evidence/run.json"))
    for path in _files(project, "examples"):
        evidence.scripts |= read_json(path, dict[str, Ran], f"build/evidence/examples/{path.name}")
    for path in _files(project, "facts"):
        evidence.facts |= read_json(path, dict[str, Proved], f"build/evidence/facts/{path.name}")
    return evidence


def write_evidence(project: Project, evidence: Evidence) -> None:
    """Write the evidence, leaving each file alone that does not change: Sphinx looks at its time."""
    files: dict[Path, dict[str, Any]] = {run_file(project): evidence.run.model_dump()}
    for key, ran in evidence.scripts.items():
        files.setdefault(script_file(project, key), {})[key] = ran.model_dump(exclude_none=True)
    for key, proved in evidence.facts.items():
        files.setdefault(fact_file(project, key), {})[key] = proved.model_dump(exclude_none=True)
    for path, data in files.items():
        text = json.dumps(data, indent=1, sort_keys=True, ensure_ascii=False) + "\n"
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")
    for path in {*_files(project, "examples"), *_files(project, "facts")} - files.keys():
        path.unlink()


def _files(project: Project, kind: str) -> Iterator[Path]:
    return (project.evidence / kind).rglob("*.json")

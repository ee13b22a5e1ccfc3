"""Results that need no second run: every run keeps them, only `--cached` takes them."""

import hashlib
import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from sidebyside.model.answers import Outcome
from sidebyside.model.jobs import Job, Result
from sidebyside.project import Project
from sidebyside.runner.environments import Environment

NAME = "results.json"


class Cache:
    """Results that were found right, each under a key of all that could change it."""

    def __init__(self, project: Project, name: str = NAME) -> None:
        self._path = project.build / name
        self._known: dict[str, dict[str, Any]] = _read(self._path)
        self._used: set[str] = set()
        surroundings = (project.server, project.shared_by_facts, Path(__file__).parent)
        self._surroundings = _digest(surroundings)

    def find(self, job: Job, environment: Environment) -> Result | None:
        """Give the result that the job had before, if nothing that it depends on has changed."""
        key = self._key(job, environment)
        known = self._known.get(key)
        if known is None:
            return None
        self._used.add(key)
        outcome = Outcome(**known["outcome"]) if known["outcome"] else None
        return Result(job, known["output"], known["problem"], outcome, known["unavailable"], environment.versions)

    def keep(self, result: Result, environment: Environment) -> None:
        """Remember the result."""
        key = self._key(result.job, environment)
        self._used.add(key)
        self._known[key] = {
            "output": result.output,
            "problem": result.problem,
            "outcome": asdict(result.outcome) if result.outcome else None,
            "unavailable": result.unavailable,
        }

    def write(self, *, complete: bool = False) -> None:
        """Write what is known for the next run; after a `complete` one, only what it used."""
        known = {key: value for key, value in self._known.items() if key in self._used} if complete else self._known
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self._path.write_text(json.dumps(known), encoding="utf-8")

    def _key(self, job: Job, environment: Environment) -> str:
        call = asdict(job.call) if job.call else None
        parts = [job.id, job.material, call, environment.key, self._surroundings]
        return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()


def _read(path: Path) -> dict[str, dict[str, Any]]:
    try:
        known: dict[str, dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return known


def _digest(folders: tuple[Path, ...]) -> str:
    digest = hashlib.sha256()
    for folder in folders:
        for path in sorted(folder.rglob("*.py")):
            digest.update(path.read_bytes())
    return digest.hexdigest()

"""Results that need no second run while somebody writes or tests: every run keeps them, only `--cached` takes them."""

import hashlib
import json
from pathlib import Path

from sidebyside import layout
from sidebyside.running import Job, Result

FILE = layout.BUILD / "results.json"


class Cache:
    """Results of jobs that were found right, each under a key of all that could change it."""

    def __init__(self, path: Path = FILE) -> None:
        self._path = path
        self._known: dict[str, list[object]] = json.loads(path.read_text()) if path.exists() else {}
        self._surroundings = _digest([layout.ROOT / "server", layout.ROOT / "tests" / "support", Path(__file__).parent])

    def find(self, job: Job) -> Result | None:
        """Give the result that the job had before, if nothing that it depends on has changed."""
        known = self._known.get(self._key(job))
        return Result(job, known[0], outcome=known[1]) if known else None  # type: ignore[arg-type]

    def keep(self, result: Result) -> None:
        """Remember the result, unless it is a failure."""
        if result.problem is None:
            self._known[self._key(result.job)] = [result.output, result.outcome]

    def write(self) -> None:
        """Write what is known for the next run."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self._path.write_text(json.dumps(self._known))

    def _key(self, job: Job) -> str:
        parts = [job.id, job.source, job.call, job.environment.key, self._surroundings]
        return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()


def _digest(folders: list[Path]) -> str:
    digest = hashlib.sha256()
    for folder in folders:
        for path in sorted(folder.rglob("*.py")):
            digest.update(path.read_bytes())
    return digest.hexdigest()

"""What a run found, for the site: `build/evidence.json`.

It holds no time and no path, so that two runs of the same tree write the same bytes.
"""

import json
import platform
from pathlib import Path
from typing import Any

from sidebyside import layout
from sidebyside.problems import Problem

Evidence = dict[str, Any]


def new_evidence() -> Evidence:
    """Give evidence of nothing yet."""
    return {"python": platform.python_version(), "versions": {}, "examples": {}, "facts": {}}


def read_evidence(path: Path = layout.EVIDENCE) -> Evidence:
    """Read the evidence. Raises `Problem` where there is none."""
    if not path.exists():
        raise Problem(f"{layout.shown(path)}: not there; run nox -s docs, which runs the examples first")
    evidence: Evidence = json.loads(path.read_text(encoding="utf-8"))
    return evidence


def write_evidence(evidence: Evidence, path: Path = layout.EVIDENCE) -> None:
    """Write the evidence, leaving the file alone if nothing changed: Sphinx looks at its time."""
    text = json.dumps(evidence, indent=1, sort_keys=True, ensure_ascii=False) + "\n"
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists() or path.read_text(encoding="utf-8") != text:
        path.write_text(text, encoding="utf-8")

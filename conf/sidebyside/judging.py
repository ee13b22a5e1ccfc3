"""Judges what the scripts printed: against their committed outputs, or by rewriting them."""

import difflib
import re
from dataclasses import dataclass, field

from sidebyside import layout
from sidebyside.clients import Client
from sidebyside.environments import normalised
from sidebyside.evidence import Evidence
from sidebyside.normalise import normalise
from sidebyside.running import Result
from sidebyside.topics import Script


@dataclass
class Verdict:
    """What is wrong, and what was rewritten; each entry is a line, with the lines of a difference below it."""

    failures: list[str] = field(default_factory=list)
    changes: list[str] = field(default_factory=list)


def judge_script(script: Script, result: Result, evidence: Evidence, verdict: Verdict, *, update: bool) -> None:
    """Compare what a script printed with its committed output, and record it."""
    name, output = layout.shown(script.path), normalise(result.output)
    if result.problem:
        verdict.failures.append(f"{name}: {result.problem}\n{_last_lines(output)}".rstrip())
        return
    committed = script.output_path.read_text(encoding="utf-8") if script.output_path.exists() else None
    if committed != output:
        shown = _difference(committed or "", output, script.output_path.name, "this run")
        if update:
            script.output_path.write_text(output, encoding="utf-8")
            verdict.changes.append(f"{layout.shown(script.output_path)}: rewritten\n{shown}")
        else:
            what = (
                "has no committed output" if committed is None else "printed something else than its committed output"
            )
            verdict.failures.append(f"{name}: {what}; mend it, or accept with nox -s update -- {script.id}\n{shown}")
            return
    evidence["examples"].setdefault(script.id, {}).update(
        digest=script.digest, output=output, versions=_versions(result)
    )


def judge_successor(script: Script, old: Client, new: Client, own: Result, result: Result, evidence: Evidence) -> None:
    """Record what a script did under the successor: it is measured, not judged.

    The verdict is `same`, `renamed` (the same but for the module's name in the output), `differs` or `fails`; or
    `mixed`, if another requirement brings the old client into the environment: then it measured no replacement.
    """
    if normalised(old.distribution) in _versions(result):
        evidence["examples"].setdefault(script.id, {})["successor"] = {"client": new.name, "verdict": "mixed"}
        return
    output, expected = normalise(result.output), normalise(own.output)
    verdict = "fails" if result.problem else "same" if output == expected else "differs"
    if verdict == "differs" and re.sub(rf"\b{new.module}\b", old.module, output) == expected:
        verdict = "renamed"
    evidence["examples"].setdefault(script.id, {})["successor"] = {
        "client": new.name,
        "versions": _versions(result),
        "verdict": verdict,
        "problem": result.problem,
        "difference": _difference(expected, output, old.name, new.name),
    }


def _versions(result: Result) -> dict[str, str]:
    environment = result.job.environment
    return environment.versions


def _difference(old: str, new: str, old_name: str, new_name: str) -> str:
    lines = difflib.unified_diff(old.splitlines(), new.splitlines(), old_name, new_name, lineterm="", n=2)
    return "\n".join(lines)


def _last_lines(output: str, count: int = 12) -> str:
    return "\n".join(output.splitlines()[-count:])

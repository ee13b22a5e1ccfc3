"""Holds what the scripts printed against their committed outputs, or rewrites these."""

import difflib
import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from sidebyside.checks.normalise import Normalise, last_words
from sidebyside.model.clients import Clients
from sidebyside.model.evidence import Evidence, Ran, Successor, Verdict
from sidebyside.model.examples import Script
from sidebyside.model.jobs import Result, Results
from sidebyside.model.pins import normalised
from sidebyside.model.problem import Problem
from sidebyside.model.pythons import Pythons, this_python


@dataclass
class Judged:
    """What is wrong, and what an update rewrote; and what this machine cannot tell."""

    problems: list[Problem] = field(default_factory=list)
    rewritten: list[Problem] = field(default_factory=list)
    unknown: list[Problem] = field(default_factory=list)


@dataclass(frozen=True)
class OutputCheck:
    """Judges scripts on this Python."""

    clients: Clients
    pythons: Pythons
    normalise: Normalise
    update: bool

    def judge(self, scripts: Iterable[Script], results: Results, evidence: Evidence, judged: Judged) -> None:
        """Compare what each script printed with its committed output, and record it."""
        for script in scripts:
            result = results[f"examples/{script.id}"]
            if result.unavailable:
                judged.unknown.append(Problem(result.unavailable, file=script.file))
                evidence.scripts[script.id] = Ran(digest=script.digest, unknown=result.unavailable)
            elif problem := self._problem(script, result, judged):
                judged.problems.append(problem)
            else:
                evidence.scripts[script.id] = Ran(
                    digest=script.digest,
                    output=self._printed(script, result),
                    versions=result.versions,
                    successor=self._successor(script, result, results),
                )

    def _printed(self, script: Script, result: Result) -> str:
        output = self.normalise(result.output)
        return last_words(output) if script.prints_a_message else output

    def _problem(self, script: Script, result: Result, judged: Judged) -> Problem | None:
        output = self._printed(script, result)
        ended = result.problem and script.prints_a_message and result.problem.startswith("exited with ")
        if result.problem and not ended:
            return Problem(result.problem, file=script.file, detail=_last_lines(output), job=result.job.id)
        path = script.expected_on(this_python())
        committed = path.read_text(encoding="utf-8-sig") if path.exists() else None
        if committed == output:
            return None
        difference = _difference(committed or "", output, path.name, "this run")
        if self.update:
            judged.rewritten += self._write(script, output, difference)
            return None
        what = "has no committed output" if committed is None else "printed something else than its committed output"
        mend = f"mend it, or accept with nox -s update -- {script.id}"
        return Problem(what, mend, file=script.file, detail=difference, job=result.job.id)

    def _write(self, script: Script, output: str, difference: str) -> list[Problem]:
        """Write the output: of the publishing Python in its place, of another one beside it, where it differs."""
        python = this_python()
        beside = script.output_path_on(python)
        published = script.output_path.read_text(encoding="utf-8-sig") if script.output_path.exists() else None
        if python == self.pythons.publishes:
            path = script.output_path
        elif published == output:
            beside.unlink()
            return [Problem("prints the same as on the Python that publishes: deleted", file=_beside(script, python))]
        else:
            path = beside
        path.write_text(output, encoding="utf-8")
        return [Problem("rewritten", file=f"examples/{script.folder}/{path.name}", detail=difference)]

    def _successor(self, script: Script, own: Result, results: Results) -> Successor | None:
        """Tell what the script did under the successor: it is measured, not judged."""
        client = script.client
        successor = self.clients.successor(client)
        result = results.get(f"examples/{script.id} under {successor.name}") if successor else None
        if successor is None or result is None or result.unavailable:
            return None
        if normalised(client.distribution) in result.versions:
            return Successor(client=successor.name, verdict="mixed")
        output, expected = self.normalise(result.output), self.normalise(own.output)
        verdict: Verdict = "fails" if result.problem else "same" if output == expected else "differs"
        if verdict == "differs" and re.sub(rf"\b{successor.module}\b", client.module, output) == expected:
            verdict = "renamed"
        difference = _difference(expected, output, client.name, successor.name)
        return Successor(client=successor.name, verdict=verdict, problem=result.problem, difference=difference)


def _beside(script: Script, python: str) -> str:
    return f"examples/{script.folder}/{script.output_path_on(python).name}"


def _difference(old: str, new: str, old_name: str, new_name: str) -> str:
    lines = difflib.unified_diff(old.splitlines(), new.splitlines(), old_name, new_name, lineterm="", n=2)
    return "\n".join(lines)


def _last_lines(output: str, count: int = 12) -> str:
    return "\n".join(output.splitlines()[-count:])

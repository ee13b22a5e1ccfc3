"""Judges results: against the committed outputs and tables, or by rewriting them."""

import difflib
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sidebyside import changes, layout, tables
from sidebyside.clients import Client, Clients
from sidebyside.environments import normalised
from sidebyside.evidence import Evidence
from sidebyside.facts import Fact
from sidebyside.jobs import Work
from sidebyside.normalise import normalise
from sidebyside.problems import Problem
from sidebyside.running import Result
from sidebyside.topics import Script

Row = dict[str, Any]
Rows = dict[str, Row]


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


def judge_facts(
    facts: Iterable[Fact],
    results: dict[str, tuple[Work, Result]],
    clients: Clients,
    evidence: Evidence,
    verdict: Verdict,
) -> dict[str, Rows]:
    """Record what the facts returned, and give it as rows by table. A fact that failed has no row."""
    tables_: dict[str, Rows] = {}
    for fact in facts:
        cells: dict[str, tables.Cell] = {}
        proofs: dict[str, object] = {}
        for client in clients.by_name.values():
            _, result = results[f"facts/{fact.id} for {client.name}"]
            if problem := _fact_problem(fact, client, result):
                verdict.failures.append(problem)
            elif result.outcome:
                cells[client.name] = tables.cell(result.outcome, fact.expression_for(client))
                proofs[client.name] = {"cell": cells[client.name], "versions": _versions(result)}
        evidence["facts"][fact.id] = {"digest": fact.digest, "clients": proofs}
        if len(cells) == len(clients.by_name):
            tables_.setdefault(fact.table, {})[fact.row] = tables.row(fact, cells, evidence["versions"])
    return tables_


def judge_tables(
    proven: dict[str, Rows], facts: Iterable[Fact], clients: Clients, evidence: Evidence, verdict: Verdict,
    *, update: bool, pinned: bool, complete: bool,
) -> None:  # fmt: skip
    """Compare what was proven with the published tables, or rewrite them."""
    by_table: dict[str, list[Fact]] = {}
    for fact in facts:
        by_table.setdefault(fact.table, []).append(fact)
    for name in by_table if complete else proven:
        try:
            path = layout.TABLES / f"{name}.json"
            old = _published(path, anew=update)
        except Problem as problem:
            verdict.failures.append(str(problem))
            continue
        published: Rows = {entry["row"]: entry for entry in old["rows"]} if old else {}
        fresh = proven.get(name, {})
        rows = _kept(by_table[name], published, fresh, evidence, verdict, pinned=pinned)
        new = tables.updated(name, old, (rows if complete else published | rows) | fresh, evidence["versions"])
        lines = tables.differences(path, old, new, clients, versions_matter=pinned)
        if update and old != new:
            path.write_text(tables.dumped(new), encoding="utf-8")
            changes.record(old, new)
            verdict.changes += lines if old else [f"{layout.shown(path)}: written"]
        elif lines:
            mend = f"{layout.shown(path)}: mend the fact, or accept with nox -s update -- facts/{name}"
            verdict.failures += [*lines, mend]
    if complete:
        for path in tables.table_files():
            if path.stem not in by_table:
                verdict.failures.append(
                    f"{layout.shown(path)}: no fact in tests/facts/{path.stem} proves it; delete it"
                )


def _published(path: Path, *, anew: bool) -> dict[str, Any] | None:
    """Read a published table, or none where there is none; with `anew`, one that cannot be read counts as none."""
    try:
        return tables.read_table(path) if path.exists() else None
    except Problem:
        if anew:
            return None
        raise


def _kept(
    facts: list[Fact], published: Rows, fresh: Rows, evidence: Evidence, verdict: Verdict, *, pinned: bool
) -> Rows:
    """Give the rows of slow facts that were not proven now, where nothing that they rest on has changed."""
    rows: Rows = {}
    for fact in facts:
        if not fact.is_slow or fact.row in fresh:
            continue
        entry = published.get(fact.row)
        if entry:
            rows[fact.row] = entry
        problem = tables.slow_problem(fact, entry, evidence["versions"])
        if problem and pinned:
            verdict.failures.append(problem)
        elif entry:
            proofs = {
                name: {"cell": cell, "versions": {name: entry["proven"]["versions"][name]}}
                for name, cell in entry["cells"].items()
            }
            evidence["facts"][fact.id] = {"digest": fact.digest, "clients": proofs, "proven": entry["proven"]}
    return rows


def _fact_problem(fact: Fact, client: Client, result: Result) -> str | None:
    where = f"{layout.shown(fact.path)}: {fact.function_for(client)} for {client.name}"
    if result.problem or not result.outcome:
        last = normalise(result.output).strip().splitlines()[-1:]
        reason = ": ".join([result.problem or "returned nothing", *last])
        return f"{where}: {reason}; what a client cannot do is caught and returned, anything else is unknown"
    return _incomplete(where, tables.cell(result.outcome, ""))


def _incomplete(where: str, cell: tables.Cell) -> str | None:
    if "support" in cell and not cell["text"]:
        return f"{where}: returned {cell['support']!r} without a text; say in a few words what was seen"
    return None


def _versions(result: Result) -> dict[str, str]:
    environment = result.job.environment
    return environment.versions


def _difference(old: str, new: str, old_name: str, new_name: str) -> str:
    lines = difflib.unified_diff(old.splitlines(), new.splitlines(), old_name, new_name, lineterm="", n=2)
    return "\n".join(lines)


def _last_lines(output: str, count: int = 12) -> str:
    return "\n".join(output.splitlines()[-count:])

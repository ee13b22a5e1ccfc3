"""Judges results: against the committed outputs and tables, or by rewriting them."""

import difflib
from dataclasses import dataclass, field

from sidebyside import layout, tables
from sidebyside.clients import Client, Clients
from sidebyside.evidence import Evidence
from sidebyside.facts import Fact
from sidebyside.jobs import Work
from sidebyside.normalise import normalise
from sidebyside.problems import Problem
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


def judge_successor(script: Script, client: Client, own: Result, result: Result, evidence: Evidence) -> None:
    """Record what a script did under the successor: it is measured, not judged."""
    output, expected = normalise(result.output), normalise(own.output)
    same = result.problem is None and output == expected
    evidence["examples"].setdefault(script.id, {})["successor"] = {
        "client": client.name,
        "versions": _versions(result),
        "same": same,
        "problem": result.problem,
        "difference": "" if same else _difference(expected, output, client.succeeds or "", client.name),
    }


def judge_facts(
    results: dict[str, tuple[Work, Result]], facts: dict[str, Fact], clients: Clients, evidence: Evidence,
    verdict: Verdict, *, update: bool, pinned: bool, complete: bool,
) -> None:  # fmt: skip
    """Compare what the facts returned with the published tables, and record it."""
    rows: dict[str, dict[str, dict[str, object]]] = {}
    proven = {fact.id: fact for fact in facts.values() if f"facts/{fact.id} for {clients.compared[0].name}" in results}
    for fact in proven.values():
        cells: dict[str, tables.Cell] = {}
        proofs: dict[str, object] = {}
        evidence["facts"][fact.id] = {"digest": fact.digest, "clients": proofs}
        for client in clients.by_name.values():
            _, result = results[f"facts/{fact.id} for {client.name}"]
            if result.problem or not result.outcome:
                reason = _raised(result) or "returned nothing"
                verdict.failures.append(
                    f"{layout.shown(fact.path)}: {fact.function_for(client)} for {client.name}: {reason}; "
                    "what a client cannot do is caught and returned, anything else is unknown"
                )
                continue
            cells[client.name] = tables.cell(result.outcome, fact.expression_for(client))
            proofs[client.name] = {"cell": cells[client.name], "versions": _versions(result)}
            note = _incomplete(cells[client.name])
            if note:
                verdict.failures.append(f"{layout.shown(fact.path)}: {fact.function_for(client)}: {note}")
        if len(cells) == len(clients.by_name):
            rows.setdefault(fact.table, {})[fact.row] = tables.row(fact, cells)
    for table, fresh in rows.items():
        _judge_table(table, fresh, evidence, clients, verdict, update=update, pinned=pinned, complete=complete)
    if complete:
        for path in layout.TABLES.glob("*.json"):
            if path.stem not in rows and path.stem not in {fact.table for fact in facts.values()}:
                verdict.failures.append(
                    f"{layout.shown(path)}: no fact in tests/facts/{path.stem} proves it; delete it"
                )


def _judge_table(
    table: str, fresh: dict[str, dict[str, object]], evidence: Evidence, clients: Clients, verdict: Verdict,
    *, update: bool, pinned: bool, complete: bool,
) -> None:  # fmt: skip
    path = layout.TABLES / f"{table}.json"
    try:
        old = tables.read_table(path) if path.exists() else None
    except Problem as problem:
        if not update:
            verdict.failures.append(str(problem))
            return
        old = None
    untouched = {} if complete or not old else {entry["row"]: entry for entry in old["rows"]}
    new = tables.updated(table, old, untouched | fresh, evidence["versions"])
    lines = tables.differences(path, old, new, clients, versions_matter=pinned)
    if update and (lines or old is None):
        path.write_text(tables.dumped(new), encoding="utf-8")
        verdict.changes += lines if old else [f"{layout.shown(path)}: written"]
    elif lines:
        verdict.failures += [
            *lines,
            f"{layout.shown(path)}: mend the fact, or accept with nox -s update -- facts/{table}",
        ]


def _incomplete(cell: tables.Cell) -> str | None:
    if "support" in cell and not cell["text"]:
        return f"returned {cell['support']!r} without a text; say in a few words what was seen"
    return None


def _raised(result: Result) -> str:
    if not result.problem:
        return ""
    last = normalise(result.output).strip().splitlines()[-1:]
    return f"{result.problem}: {last[0]}" if last else result.problem


def _versions(result: Result) -> dict[str, str]:
    environment = result.job.environment
    return environment.versions


def _difference(old: str, new: str, old_name: str, new_name: str) -> str:
    lines = difflib.unified_diff(old.splitlines(), new.splitlines(), old_name, new_name, lineterm="", n=2)
    return "\n".join(lines)


def _last_lines(output: str, count: int = 12) -> str:
    return "\n".join(output.splitlines()[-count:])

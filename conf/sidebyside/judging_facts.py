"""Judges what the facts returned: against the published tables, or by rewriting them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from sidebyside import changelog, layout, tables
from sidebyside.clients import Client, Clients
from sidebyside.evidence import Evidence
from sidebyside.facts import Fact
from sidebyside.jobs import Work
from sidebyside.judging import Verdict
from sidebyside.lint import out_of_step, stale_slow_proof, unknown_row
from sidebyside.linting import Proof, Round, Subject, by_table, findings
from sidebyside.model.answers import CAUGHT
from sidebyside.normalise import normalise
from sidebyside.problems import Problem
from sidebyside.running import Result

Results = dict[str, tuple[Work, Result]]  # by the work's id


def judge_facts(
    facts: Iterable[Fact], rounds: Sequence[Results], clients: Clients, evidence: Evidence
) -> dict[str, tuple[Round, ...]]:
    """Give what the facts returned in each round, by table; record the first."""
    found: dict[str, tuple[dict[str, dict[str, Proof]], ...]] = {}
    for fact in facts:
        proofs: dict[str, object] = {}
        for number, results in enumerate(rounds):
            own = {
                c.name: _proof(fact, c, results[f"facts/{fact.id} for {c.name}"][1]) for c in clients.by_name.values()
            }
            found.setdefault(fact.table, tuple({} for _ in rounds))[number][fact.row] = own
        for client, proof in found[fact.table][0][fact.row].items():
            if proof.cell:
                _, result = rounds[0][f"facts/{fact.id} for {client}"]
                proofs[client] = {"cell": proof.cell, "versions": result.job.environment.versions}
        evidence["facts"][fact.id] = {"digest": fact.digest, "clients": proofs}
    return dict(found)


def judge_tables(
    found: dict[str, tuple[Round, ...]], facts: Mapping[str, Fact], clients: Clients, evidence: Evidence,
    verdict: Verdict, *, update: bool, pinned: bool, complete: bool,
) -> None:  # fmt: skip
    """Apply the rules to the published tables and to what was found, or rewrite the tables first.

    A run of a part looks at the rows of that part, and at those of slow facts beside them.
    """
    known = by_table(facts)
    names = {*known, *(path.stem for path in tables.table_files())} if complete else found
    for name in sorted(names):
        own = known.get(name, {})
        try:
            table = _published(name, anew=update)
        except Problem as problem:
            verdict.failures.append(str(problem))
            continue
        subject = Subject(name, clients, own, table, evidence["versions"] if pinned else None, found.get(name, ()))
        if update and own:
            new = _updated(subject, table, evidence)
            if new["rows"] and tables.dumped(new) != tables.dumped(table):
                dropped = [finding.said for finding in unknown_row.check(subject)]
                verdict.changes += dropped + _changes(subject if complete else _part(subject))
                subject.path.write_text(tables.dumped(new), encoding="utf-8")
                changelog.record(table, new)
            subject = replace(subject, table=new)
        subject = subject if complete else _part(subject)
        verdict.failures += map(str, findings(subject))
        _record_slow(subject, evidence)


def _published(name: str, *, anew: bool) -> tables.Table:
    """Read a published table, an empty one where there is none; with `anew`, one that cannot be read counts as none."""
    path = tables.table_path(name)
    try:
        return tables.read_table(path) if path.exists() else tables.empty_table(name)
    except Problem:
        if anew:
            return tables.empty_table(name)
        raise


def _part(subject: Subject) -> Subject:
    assert subject.table is not None  # noqa: S101 - given by the caller
    facts = {key: fact for key, fact in subject.facts.items() if fact.is_slow or subject.was_run(key)}
    rows = [row for row in subject.table["rows"] if row["row"] in facts]
    return replace(subject, facts=facts, table=subject.table | {"rows": rows})


def _updated(subject: Subject, table: tables.Table, evidence: Evidence) -> tables.Table:
    """Give the table with what was proven; a row that was not stays, as long as it has its fact."""
    facts, versions = subject.facts, evidence["versions"]
    rows = {row["row"]: row for row in table["rows"] if row["row"] in facts}
    rows |= {key: tables.row(facts[key], cells, versions) for key, cells in subject.proven.items()}
    return tables.updated(table, rows, versions, tables.environments(facts.values(), subject.clients))


def _changes(subject: Subject) -> list[str]:
    """Say what an update changes in a table: where it was out of step."""
    if not subject.path.exists():
        return [f"{layout.shown(subject.path)}: written"]
    return [finding.said for finding in out_of_step.check(subject)] or [f"{layout.shown(subject.path)}: rewritten"]


def _record_slow(subject: Subject, evidence: Evidence) -> None:
    """Record the last proofs of slow facts that were not run now, where nothing that they rest on has changed."""
    stale = {finding.path for finding in stale_slow_proof.check(subject)}
    for key, row in subject.rows.items():
        fact = subject.facts.get(key)
        if fact is None or not fact.is_slow or fact.path in stale or subject.was_run(key):
            continue
        proofs = {
            name: {"cell": cell, "versions": {name: row["proven"]["versions"][name]}}
            for name, cell in row["cells"].items()
        }
        evidence["facts"][fact.id] = {"digest": fact.digest, "clients": proofs, "proven": row["proven"]}


def _proof(fact: Fact, client: Client, result: Result) -> Proof:
    if result.problem or not result.outcome:
        last = normalise(result.output).strip().splitlines()[-1:]
        return Proof(None, ": ".join([result.problem or "returned nothing", *last]))
    expression = fact.expression_for(client, raised=result.outcome["type"] in CAUGHT)
    try:
        return Proof(tables.cell(result.outcome, expression, fact))
    except Problem as problem:
        return Proof(None, str(problem))

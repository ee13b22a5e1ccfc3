"""Holds what the facts returned against the published tables, or rewrites these."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from sidebyside.checks.applying import problems
from sidebyside.checks.examples import Judged
from sidebyside.checks.normalise import Normalise
from sidebyside.checks.rules import stale_slow_proof, table_differs, without_fact
from sidebyside.checks.subject import Found, Round, Subject
from sidebyside.checks.updating import updated
from sidebyside.model.answers import CAUGHT
from sidebyside.model.clients import Client, Clients
from sidebyside.model.evidence import Evidence, Proof, Proved
from sidebyside.model.facts import Fact, by_table
from sidebyside.model.jobs import Result, Results
from sidebyside.model.problem import Problem, Problems
from sidebyside.model.pythons import Pythons
from sidebyside.model.tables import Cell, Table, empty_table, read_table, table_names, text_of
from sidebyside.project import Project


@dataclass(frozen=True)
class TableCheck:
    """Judges facts on this Python. `pinned` says that the clients have to be those of the pins."""

    project: Project
    clients: Clients
    pythons: Pythons
    facts: Mapping[str, Fact]
    normalise: Normalise
    update: bool
    pinned: bool
    complete: bool

    def judge(self, ran: Iterable[Fact], rounds: Sequence[Results], evidence: Evidence, judged: Judged) -> None:
        """Apply the rules to the published tables and to what was found, or rewrite the tables first.

        A run of a part looks at the rows of that part, and at those of slow facts beside them.
        """
        found = self._found(ran, rounds, evidence)
        known = by_table(self.facts.values())
        names = {*known, *table_names(self.project)} if self.complete else found
        versions = evidence.run.versions if self.pinned else None
        for name in sorted(names):
            try:
                table = self._published(name)
            except (Problem, Problems) as wrong:
                judged.problems += wrong.problems
                continue
            subject = Subject(
                name, self.clients, self.pythons, known.get(name, {}), table, versions, found.get(name, ())
            )
            if self.update and subject.facts:
                subject = self._rewritten(subject, table, evidence, judged)
            subject = subject if self.complete else _part(subject)
            judged.problems += problems(subject)
            judged.unknown += _unknown(subject)
            _record_slow(subject, evidence)

    def _found(
        self, facts: Iterable[Fact], rounds: Sequence[Results], evidence: Evidence
    ) -> dict[str, tuple[Round, ...]]:
        """Give what the facts returned in each round, by table; record the first."""
        found: dict[str, tuple[dict[str, dict[str, Found]], ...]] = {}
        for fact in facts:
            for number, results in enumerate(rounds):
                own = {
                    client.name: self._read(fact, client, results[f"facts/{fact.id} for {client.name}"])
                    for client in self.clients.by_name.values()
                }
                found.setdefault(fact.table, tuple({} for _ in rounds))[number][fact.row] = own
            first = found[fact.table][0][fact.row]
            proofs = {client: entry.proof for client, entry in first.items() if entry.proof}
            evidence.facts[fact.id] = Proved(digest=fact.digest, proofs=proofs)
        return dict(found)

    def _read(self, fact: Fact, client: Client, result: Result) -> Found:
        job = result.job.id
        if result.unavailable:
            return Found(Proof(unknown=result.unavailable, versions=result.versions), job)
        if result.problem or not result.outcome:
            return Found(None, job, _why(self.normalise(result.output), result.problem or "returned nothing"))
        code = fact.expression_for(client, raised=result.outcome.type in CAUGHT)
        try:
            answer = fact.answers.answer(result.outcome, code)
        except Problem as problem:
            return Found(None, job, problem.what, problem.mend or "mend its ANSWERS")
        seen = result.outcome
        cell = Cell(answer=answer, code=code, outcome=seen.value, type=seen.type, message=seen.message or None)
        return Found(Proof(cell=cell, versions=result.versions), job)

    def _published(self, name: str) -> Table:
        """Read a published table; for an update one that cannot be read counts as none."""
        try:
            return read_table(self.project, name)
        except (Problem, Problems):
            if self.update:
                return empty_table(name)
            raise

    def _rewritten(self, subject: Subject, table: Table, evidence: Evidence, judged: Judged) -> Subject:
        new = updated(subject, table, evidence.run.versions)
        path = self.project.tables / f"{subject.name}.json"
        if new.rows and (not path.exists() or text_of(new) != path.read_text(encoding="utf-8-sig")):
            before = subject if self.complete else _part(subject)
            differences = [*without_fact.check(subject), *table_differs.check(before)]
            judged.rewritten += [
                Problem(each.what, file=each.file, row=each.row, client=each.client) for each in differences
            ] or [Problem("rewritten", file=subject.file)]
            path.write_text(text_of(new), encoding="utf-8")
        return replace(subject, table=new)


def _part(subject: Subject) -> Subject:
    assert subject.table is not None  # noqa: S101 - given by the caller
    facts = {key: fact for key, fact in subject.facts.items() if fact.is_slow or subject.was_run(key)}
    rows = tuple(row for row in subject.table.rows if row.row in facts)
    return replace(subject, facts=facts, table=subject.table.model_copy(update={"rows": rows}))


def _unknown(subject: Subject) -> list[Problem]:
    """Give what this machine or this Python cannot tell."""
    return [
        Problem(first.proof.unknown, file=fact.file, client=client.name)
        for fact, client, (first, *_) in subject.each_found()
        if first.proof and first.proof.unknown
    ]


def _record_slow(subject: Subject, evidence: Evidence) -> None:
    """Record the last proofs of slow facts that were not run now, where nothing that they rest on has changed."""
    stale = {problem.file for problem in stale_slow_proof.check(subject)}
    for key, row in subject.rows.items():
        fact = subject.facts.get(key)
        if fact is None or row.proven is None or fact.file in stale or subject.was_run(key):
            continue
        versions = row.proven.versions or {}
        proofs = {
            name: Proof(cell=cell.model_copy(update={"on": {}}), versions={name: versions[name]})
            for name, cell in row.cells.items()
            if name in versions
        }
        evidence.facts[fact.id] = Proved(digest=fact.digest, proofs=proofs, proven=row.proven)


def _why(output: str, problem: str) -> str:
    """Give what a fact failed with: its exception, which a warning at exit may follow."""
    lines = output.strip().splitlines()
    raised = [
        line
        for before, line in pairwise(lines)
        if before.startswith(" ") and line[:1].strip() and ":" in line and not line.startswith("Traceback")
    ]
    last = raised[-1:] or lines[-1:]
    return ": ".join([problem, *last])

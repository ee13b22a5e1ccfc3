"""A published table says what its facts say, and what they returned."""

from collections.abc import Iterator

from sidebyside.checks.subject import Subject, said
from sidebyside.model.answers import CAUGHT
from sidebyside.model.facts import Fact
from sidebyside.model.problem import Problem
from sidebyside.model.pythons import this_python
from sidebyside.model.tables import Cell, Row, environments

PARTS = {
    "label": "the fact's docstring",
    "explanation": "the fact's docstring",
    "question": "the fact's QUESTION",
    "environment": "the fact's EXTRAS",
}


def check(subject: Subject) -> Iterator[Problem]:
    """Compare the table with the versions, with each fact, and with what was returned."""
    if subject.table is None or not subject.facts:
        return
    mend = f"run {subject.update()}"
    if not subject.rows and not subject.rounds:
        yield Problem("not there yet", mend, file=subject.file)
        return
    had, needed = subject.table.versions, subject.versions
    if subject.rows and needed is not None and any(had.get(name) != version for name, version in needed.items()):
        yield Problem(f"proven with {_listed(had)}, not with {_listed(needed)}", mend, file=subject.file)
    for kind, requirements in environments(subject.facts.values(), subject.clients).items():
        if subject.rows and subject.table.environments.get(kind) != requirements:
            yield Problem(f"{kind} environments: not what conf/clients.toml says", mend, file=subject.file)
    for key, fact in subject.facts.items():
        if key in subject.rows:
            yield from _row(subject, fact, subject.rows[key])
        elif not fact.is_slow and (key in subject.proven or not subject.rounds):
            yield Problem(f"no row for {fact.file}", f"run {subject.update(key)}", file=subject.file)


def _row(subject: Subject, fact: Fact, row: Row) -> Iterator[Problem]:
    mend = f"run {subject.update(fact.row)}"
    for part, source in PARTS.items():
        if getattr(row, part) != getattr(fact, part):
            yield Problem(f"its {part} is not {source}", mend, file=subject.file, row=fact.row)
    if row.proven and not fact.is_slow:
        yield Problem("has a proof of its own, and its fact is not slow", mend, file=subject.file, row=fact.row)
    for client, cell in row.cells.items():
        if client in subject.clients.by_name:
            yield from _cell(subject, fact, client, cell)


def _cell(subject: Subject, fact: Fact, client: str, cell: Cell) -> Iterator[Problem]:
    python = this_python()
    where = {"file": subject.file, "row": fact.row, "client": client}
    mend = f"run {subject.update(fact.row)}"
    if cell.type is None and subject.publishes:
        yield Problem(f"not proven on Python {python}, which publishes", mend, **where)
        return
    proof = subject.proven.get(fact.row, {}).get(client)
    if proof and proof.cell:
        published = cell.at(python)
        if published is None or said(published) != said(proof.cell):
            what = f"the table says {said(published)}; this run says {said(proof.cell)}"
            accept = f"mend {fact.file}, or accept with {subject.update(fact.row)}"
            job = f"facts/{fact.id} for {client}"
            yield Problem(what if subject.publishes else f"on Python {python}, {what}", accept, job=job, **where)
    elif not subject.was_run(fact.row):
        code = fact.expression_for(subject.clients.by_name[client], raised=cell.type in CAUGHT)
        if cell.code != code:
            yield Problem(f"the table says that {cell.code} gave it; the fact returns {code}", mend, **where)
        elif cell.seen:
            try:
                answer = fact.answers.answer(cell.seen, code)
            except Problem as problem:
                yield Problem(problem.what, problem.mend, **where)
            else:
                if answer != cell.answer:
                    yield Problem(f"its answer is not the fact's ({answer.text!r})", mend, **where)


def _listed(versions: dict[str, str]) -> str:
    return ", ".join(f"{name} {version}" for name, version in sorted(versions.items()))

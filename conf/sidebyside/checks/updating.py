"""Makes a table of what was proven: a cell is the publishing Python's, another one's answers stand beside it."""

from collections.abc import Mapping

from sidebyside.checks.subject import Subject
from sidebyside.model.evidence import Proof
from sidebyside.model.facts import Fact
from sidebyside.model.pythons import this_python, this_release
from sidebyside.model.tables import Cell, Other, Proven, Row, Table, environments, today


def updated(subject: Subject, table: Table, versions: dict[str, str]) -> Table:
    """Give the table with what was proven: rows in their old order, new ones at the end.

    A row that was not run stays, as long as it has its fact. Where nothing but the day differs, the table or the row
    of a slow fact stays as it was: to run it again changes no byte.
    """
    before = {row.row: row for row in table.rows if row.row in subject.facts}
    rows = before | {
        key: _row(subject, subject.facts[key], proofs, versions, before.get(key))
        for key, proofs in subject.proven.items()
    }
    new = Table(
        table=subject.name,
        proven=_now() if subject.publishes else table.proven,
        versions=dict(sorted(versions.items())) if subject.publishes else table.versions or versions,
        environments=environments(subject.facts.values(), subject.clients),
        rows=tuple(rows.values()),
    )
    return table if _undated(new) == _undated(table) else new


def _row(
    subject: Subject, fact: Fact, proofs: Mapping[str, Proof], versions: dict[str, str], before: Row | None
) -> Row:
    cells = {
        client: _cell(subject, fact, client, proof, before.cells.get(client) if before else None)
        for client, proof in proofs.items()
    }
    proven = before.proven if before else None
    if fact.is_slow and subject.publishes:
        proven = _now(dict(sorted(versions.items())), fact.digest)
    row = Row(
        row=fact.row,
        label=fact.label,
        question=fact.question,
        explanation=fact.explanation,
        environment=fact.environment,
        unit=fact.unit or None,
        proven=proven if fact.is_slow else None,
        cells=cells,
    )
    return before if before and _undated(before) == _undated(row) else row


def _cell(subject: Subject, fact: Fact, client: str, proof: Proof, before: Cell | None) -> Cell:
    """Give the cell: on the publishing Python what was proven, on another one the old cell with what differs.

    What this machine cannot tell leaves the cell, or another Python's answer beside it, as it was.
    """
    python, proven = this_python(), proof.cell
    on = dict(before.on) if before else {}
    base = before or Cell(code=fact.expression_for(subject.clients.by_name[client]))
    if subject.publishes:
        cell = proven or base
        others = {name: other for name, other in on.items() if not alike(other, cell)}
        return cell.model_copy(update={"on": others})
    old = on.get(python)
    if proven and alike(proven, base):
        on.pop(python, None)
    elif proven or old is None or old.unknown is not None:
        other = _other(proof, base.code)
        on[python] = old if old and _undated(old) == _undated(other) else other
    return base.model_copy(update={"on": on})


def _other(proof: Proof, code: str) -> Other:
    cell = proof.cell
    if cell is None:
        return Other(date=today(), unknown=proof.unknown)
    return Other(
        date=today(), answer=cell.answer, code=cell.code if cell.code != code else None, outcome=cell.outcome,
        type=cell.type, message=cell.message,
    )  # fmt: skip


def alike(one: Cell | Other, other: Cell) -> bool:
    """Tell whether two hold the same outcome; what is unknown has none."""
    seen = (repr(one.outcome), one.type, one.message)
    return one.type is not None and seen == (repr(other.outcome), other.type, other.message)


def _now(versions: dict[str, str] | None = None, fact: str | None = None) -> Proven:
    return Proven(date=today(), python=this_release(), versions=versions, fact=fact)


def _undated(entry: Table | Row | Other) -> object:
    """Give what an entry says besides the day and the patch release of its proof."""
    if isinstance(entry, Other):
        return entry.model_copy(update={"date": ""})
    proven = entry.proven.model_copy(update={"date": "", "python": ""}) if entry.proven else None
    return entry.model_copy(update={"proven": proven})

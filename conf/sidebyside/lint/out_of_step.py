"""A published table says what its facts say, and what they returned."""

from collections.abc import Iterator

from sidebyside import layout, tables
from sidebyside.facts import Fact
from sidebyside.linting import Finding, Subject
from sidebyside.model.answers import CAUGHT

PARTS = {
    "label": "the fact's docstring",
    "question": "the fact's QUESTION",
    "explanation": "the fact's docstring",
    "environment": "the fact's EXTRAS",
}


def check(subject: Subject) -> Iterator[Finding]:
    """Compare the table with the versions, with each fact, and with what was returned."""
    if subject.table is None or not subject.facts:
        return
    mend = f"run {subject.update()}"
    if not subject.path.exists():
        yield Finding(subject.path, "not there yet", mend)
        return
    had, needed = subject.table["versions"], subject.versions
    if needed is not None and had != needed:
        yield Finding(subject.path, f"proven with {tables.listed(had)}, not with {tables.listed(needed)}", mend)
    for kind, requirements in tables.environments(subject.facts.values(), subject.clients).items():
        if subject.table["environments"].get(kind) != requirements:
            yield Finding(subject.path, f"{kind} environments: not what conf/clients.toml says", mend)
    for key, fact in subject.facts.items():
        if key in subject.rows:
            yield from _row(subject, fact, subject.rows[key])
        elif not fact.is_slow and (key in subject.proven or not subject.rounds):
            yield Finding(subject.path, f"no row for {layout.shown(fact.path)}", f"run {subject.update(key)}")


def _row(subject: Subject, fact: Fact, row: tables.Row) -> Iterator[Finding]:
    for part, source in PARTS.items():
        if row.get(part) != getattr(fact, part):
            yield Finding(subject.path, f"its {part} is not {source}", f"run {subject.update(fact.row)}", fact.row)
    if "proven" in row and not fact.is_slow:
        mend = f"run {subject.update(fact.row)}"
        yield Finding(subject.path, "has a proof of its own, and its fact is not slow", mend, fact.row)
    proven = subject.proven.get(fact.row, {})
    mend = f"mend {layout.shown(fact.path)}, or accept with {subject.update(fact.row)}"
    for client in subject.clients.by_name.values():
        was, now = row["cells"].get(client.name), proven.get(client.name)
        if now:
            if tables.dumped(was or {}) != tables.dumped(now):
                what = f"the table says {tables.said(was)}; this run says {tables.said(now)}"
                yield Finding(subject.path, what, mend, fact.row, client.name)
        elif (
            was
            and not subject.was_run(fact.row)
            and was.get("code") != (code := fact.expression_for(client, raised=was.get("type") in CAUGHT))
        ):
            what = f"the table says that {was['code']} gave it; the fact returns {code}"
            yield Finding(subject.path, what, mend, fact.row, client.name)

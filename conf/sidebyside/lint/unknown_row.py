"""Every published row has the fact that proves it."""

from collections.abc import Iterator

from sidebyside.linting import Finding, Subject


def check(subject: Subject) -> Iterator[Finding]:
    """Look for a fact for each published row."""
    if subject.table is not None and not subject.facts:
        yield Finding(subject.path, f"no fact in tests/facts/{subject.name} proves it", "delete it")
        return
    for key in subject.rows:
        if key not in subject.facts:
            fact = f"tests/facts/{subject.name}/{key}.py"
            yield Finding(subject.path, "has no fact", f"write {fact}, or drop the row: run {subject.update()}", key)

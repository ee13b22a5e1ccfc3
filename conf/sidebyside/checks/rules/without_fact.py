"""Every published row has the fact that proves it."""

from collections.abc import Iterator

from sidebyside.checks.subject import Subject
from sidebyside.model.problem import Problem


def check(subject: Subject) -> Iterator[Problem]:
    """Look for a fact for each published row."""
    if subject.table is not None and not subject.facts:
        yield Problem(f"no fact in tests/facts/{subject.name} proves it", "delete it", file=subject.file)
        return
    for key in subject.rows:
        if key not in subject.facts:
            mend = f"write tests/facts/{subject.name}/{key}.py, or drop the row: run {subject.update()}"
            yield Problem("has no fact", mend, file=subject.file, row=key)

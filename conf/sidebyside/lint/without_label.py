"""Every fact has a label, which its row shows."""

from collections.abc import Iterator

from sidebyside.linting import Finding, Subject


def check(subject: Subject) -> Iterator[Finding]:
    """Look at the docstring of each fact."""
    for fact in subject.facts.values():
        if not fact.label:
            yield Finding(fact.path, "has no docstring", "write the row's label as its first line")

"""The words of a fact's ANSWERS can be read at a glance, and tell its outcomes apart."""

from collections.abc import Iterator

from sidebyside.checks.subject import Subject
from sidebyside.model.problem import Problem


def check(subject: Subject) -> Iterator[Problem]:
    """Look at the ANSWERS of each fact."""
    for fact in subject.facts.values():
        yield from fact.answers.problems()

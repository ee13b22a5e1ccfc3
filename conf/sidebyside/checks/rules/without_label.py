"""Every fact has a label, which its row shows, and a question, which a reader would ask."""

from collections.abc import Iterator

from sidebyside.checks.subject import Subject
from sidebyside.model.problem import Problem


def check(subject: Subject) -> Iterator[Problem]:
    """Look at the docstring and the QUESTION of each fact."""
    for fact in subject.facts.values():
        if not fact.label:
            yield Problem("has no docstring", "write the row's label as its first line", file=fact.file)
        if not fact.question.endswith("?"):
            yield Problem(f"QUESTION is {fact.question!r}", "ask what a reader would ask, with a ?", file=fact.file)

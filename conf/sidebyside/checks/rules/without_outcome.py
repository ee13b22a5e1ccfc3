"""Every function of a fact returns its outcome."""

import ast
from collections.abc import Iterator

from sidebyside.checks.subject import Subject
from sidebyside.model.problem import Problem


def check(subject: Subject) -> Iterator[Problem]:
    """Look for a `return` with a value in each function of each fact."""
    for fact in subject.facts.values():
        for function, node in fact.functions.items():
            if not any(isinstance(part, ast.Return) and part.value for part in ast.walk(node)):
                yield Problem(f"{function} returns nothing", "return the outcome", file=fact.file)

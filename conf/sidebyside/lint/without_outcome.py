"""Every function of a fact returns its outcome."""

import ast
from collections.abc import Iterator

from sidebyside.linting import Finding, Subject


def check(subject: Subject) -> Iterator[Finding]:
    """Look for a `return` with a value in each function of each fact."""
    for fact in subject.facts.values():
        for function, node in fact.functions.items():
            if not any(isinstance(part, ast.Return) and part.value for part in ast.walk(node)):
                yield Finding(fact.path, f"{function} returns nothing", "return the outcome")

"""An explanation is read without its neighbours, on the page of what changes and in the data: it stands alone."""

import re
from collections.abc import Iterator

from sidebyside.checks.subject import Subject
from sidebyside.model.problem import Problem

LEANS = re.compile(r"\AThe same\b|\b(?:rows?|facts?) (?:above|below|before)\b", re.IGNORECASE)


def check(subject: Subject) -> Iterator[Problem]:
    """Look for words that lean on another row in the explanation of each fact."""
    for fact in subject.facts.values():
        if found := LEANS.search(fact.explanation):
            what = f"explained by another row ({found[0]!r})"
            yield Problem(what, "say in full what was done and seen", file=fact.file)

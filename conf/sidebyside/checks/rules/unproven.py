"""A function that failed in a run proves nothing: its outcome is unknown, never no."""

from collections.abc import Iterator

from sidebyside.checks.subject import Subject
from sidebyside.model.problem import Problem

MEND = "what a client cannot do is caught and returned, anything else is unknown"


def check(subject: Subject) -> Iterator[Problem]:
    """Look for the functions that gave an outcome in no round, and for what the publishing Python cannot install."""
    for fact, client, found in subject.each_found():
        first = found[0]
        where = f"{fact.function_for(client)} for {client.name}"
        if not any(each.proof for each in found):
            yield Problem(f"{where}: {first.problem}", first.mend or MEND, file=fact.file, job=first.job)

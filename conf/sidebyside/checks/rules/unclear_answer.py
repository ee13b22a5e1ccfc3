"""A fact has words for its outcomes that a reader understands at a glance, and says yes or no where that is asked."""

from collections.abc import Iterator

from sidebyside.checks.subject import Subject
from sidebyside.model.answers import helpers_in, wants_support
from sidebyside.model.problem import Problem


def check(subject: Subject) -> Iterator[Problem]:
    """Look at the answers of each fact, and at the answer of each published cell."""
    for fact in subject.facts.values():
        yield from fact.answers.problems(fact.helpers)
    for key, row in subject.rows.items():
        if key not in subject.facts:
            continue
        fact = subject.facts[key]
        for name, cell in row.cells.items():
            if cell.answer and wants_support(fact.question) and cell.answer.support is None:
                what = f"{cell.answer.text!r} does not answer yes or no"
                yield Problem(what, "give it a support in ANSWERS", file=fact.file, client=name)
            if fact.answers.is_code and (found := helpers_in(cell.code, fact.helpers)):
                what = f"shows {found[0]}, which readers do not have"
                yield Problem(what, "return what they write", file=fact.file, client=name)

"""A fact has a question in a reader's words, and words for its outcomes that a reader understands at a glance."""

from collections.abc import Iterator

from sidebyside import tables
from sidebyside.linting import Finding, Subject
from sidebyside.model.answers import helpers_in, wants_support


def check(subject: Subject) -> Iterator[Finding]:
    """Look at the question and the answers of each fact, and at the answer of each published cell."""
    for fact in subject.facts.values():
        if not fact.question.endswith("?"):
            yield Finding(fact.path, "asks nothing", 'write QUESTION = "...?" as a reader would type it')
        for problem in fact.answers.problems(fact.helpers):
            what, _, mend = str(problem).partition(": ")[2].partition("; ")
            yield Finding(fact.path, what, mend)
    for key, row in subject.rows.items():
        if key not in subject.facts:
            continue
        fact = subject.facts[key]
        for name, cell in row["cells"].items():
            if wants_support(fact.question) and tables.support(cell) is None:
                said = cell.get("answer", {}).get("text")
                yield Finding(
                    fact.path, f"{said!r} does not answer yes or no", "give it a support in ANSWERS", "", name
                )
            if fact.answers.is_code and (found := helpers_in(cell["code"], fact.helpers)):
                yield Finding(
                    fact.path, f"shows {found[0]}, which readers do not have", "return what they write", "", name
                )

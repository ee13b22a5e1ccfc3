"""A fact gives the same outcome in every round, in any order."""

from collections import Counter
from collections.abc import Iterator

from sidebyside.checks.subject import Subject
from sidebyside.model.problem import Problem

ROUNDS = 3  # that show an outcome to be stable, at the least


def check(subject: Subject) -> Iterator[Problem]:
    """Compare what each round of a run gave."""
    for fact, client, found in subject.each_found():
        outcomes = Counter(each.said for each in found)
        if len(outcomes) > 1:
            listed = ", ".join(f"{said} ({count})" for said, count in outcomes.most_common())
            rounds = max(ROUNDS, len(found))
            mend = (
                "compare orders of magnitude, or wait for an event in place of a time; "
                f"then run nox -s facts -- --rounds {rounds} {fact.id}"
            )
            where = f"{fact.function_for(client)} for {client.name}"
            yield Problem(f"{where}: {len(outcomes)} outcomes in {len(found)} rounds: {listed}", mend, file=fact.file)

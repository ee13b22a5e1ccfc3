"""A fact gives the same outcome in every round, in any order."""

from collections import Counter
from collections.abc import Iterator

from sidebyside.linting import Finding, Subject

ROUNDS = 3  # that show an outcome to be stable, at the least


def check(subject: Subject) -> Iterator[Finding]:
    """Compare what each round of a run gave."""
    for fact, client, proofs in subject.each_proof():
        outcomes = Counter(proof.said for proof in proofs)
        if len(outcomes) > 1:
            found = ", ".join(f"{said} ({count})" for said, count in outcomes.most_common())
            rounds = max(ROUNDS, len(proofs))
            mend = (
                "compare orders of magnitude, or wait for an event in place of a time; "
                f"then run nox -s facts -- --rounds {rounds} {fact.id}"
            )
            what = f"{fact.function_for(client)} for {client.name}: {len(outcomes)} outcomes in {len(proofs)} rounds"
            yield Finding(fact.path, f"{what}: {found}", mend)

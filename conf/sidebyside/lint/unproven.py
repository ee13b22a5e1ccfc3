"""A function that failed in a run proves nothing: its outcome is unknown, never no."""

from collections.abc import Iterator

from sidebyside.linting import Finding, Subject

MEND = "what a client cannot do is caught and returned, anything else is unknown"


def check(subject: Subject) -> Iterator[Finding]:
    """Look for the functions that gave an outcome in no round."""
    for fact, client, proofs in subject.each_proof():
        if not any(proof.cell for proof in proofs):
            yield Finding(fact.path, f"{fact.function_for(client)} for {client.name}: {proofs[0].problem}", MEND)

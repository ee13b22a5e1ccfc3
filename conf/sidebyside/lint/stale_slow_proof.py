"""A slow fact, which builds do not prove, was proven as it stands, with the versions that the site names."""

from collections.abc import Iterator

from sidebyside import tables
from sidebyside.linting import Finding, Subject


def check(subject: Subject) -> Iterator[Finding]:
    """Look at the last proof of each slow fact that was not run now."""
    if subject.table is None:
        return
    for key, fact in subject.facts.items():
        if not fact.is_slow or subject.was_run(key):
            continue
        proven = subject.rows.get(key, {}).get("proven")
        mend = f"run nox -s update -- --slow facts/{fact.id}"
        if proven is None:
            yield Finding(fact.path, "slow, and never proven", mend)
        elif proven["fact"] != fact.digest:
            yield Finding(fact.path, f"slow, and changed since it was proven on {proven['date']}", mend)
        elif subject.versions is not None and proven["versions"] != subject.versions:
            had, needed = tables.listed(proven["versions"]), tables.listed(subject.versions)
            yield Finding(fact.path, f"slow, and proven on {proven['date']} with {had}, not with {needed}", mend)

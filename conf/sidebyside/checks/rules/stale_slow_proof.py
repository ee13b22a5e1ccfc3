"""A slow fact, which builds do not prove, was proven as it stands, with the versions that the site names."""

from collections.abc import Iterator

from sidebyside.checks.subject import Subject
from sidebyside.model.problem import Problem


def check(subject: Subject) -> Iterator[Problem]:
    """Look at the last proof of each slow fact that was not run now."""
    if subject.table is None:
        return
    for key, fact in subject.facts.items():
        if not fact.is_slow or subject.was_run(key):
            continue
        proven = subject.rows[key].proven if key in subject.rows else None
        mend = f"run nox -s update -- --slow facts/{fact.id}"
        if proven is None:
            yield Problem("slow, and never proven", mend, file=fact.file)
        elif proven.fact != fact.digest:
            yield Problem(f"slow, and changed since it was proven on {proven.date}", mend, file=fact.file)
        elif any((proven.versions or {}).get(name) != version for name, version in (subject.versions or {}).items()):
            what = f"slow, and proven on {proven.date} with other versions than those that are pinned"
            yield Problem(what, mend, file=fact.file)
